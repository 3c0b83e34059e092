using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Tests.Unit.Rates.History;

/// <summary>Numbers of earlier lists: read where they can mean one thing only.</summary>
public sealed class ListedNumberTests
{
    [Theory]
    [InlineData("2.461,37", "2461.37")]
    [InlineData("2461,37 kr.", "2461.37")]
    [InlineData("kr. 2.461,-", "2461")]
    [InlineData("1.234", "1234")]
    [InlineData("1 234", "1234")]
    [InlineData("1.510.239", "1510239")]
    [InlineData("−12,5", "-12.5")]
    [InlineData("0,954", "0.954")]
    public void A_Danish_number_is_read_without_a_word(string text, string value) =>
        ListedNumber
            .Read(text, NumberForm.Danish)
            .ShouldBe(new ListedNumber(decimal.Parse(value, Danish.Invariant), false, null));

    [Theory]
    [InlineData("2,461.37", "2461.37")]
    [InlineData("1,234", "1234")]
    [InlineData("393.76", "393.76")]
    [InlineData("1,510,239", "1510239")]
    public void An_English_number_is_read_without_a_word_in_an_English_list(string text, string value) =>
        ListedNumber
            .Read(text, NumberForm.English)
            .ShouldBe(new ListedNumber(decimal.Parse(value, Danish.Invariant), false, null));

    [Theory]
    [InlineData("2,461.37", NumberForm.Danish, "2461.37")]
    [InlineData("393.76", NumberForm.Danish, "393.76")]
    [InlineData("1,510,239", NumberForm.Danish, "1510239")]
    [InlineData("2.461,37", NumberForm.English, "2461.37")]
    [InlineData("95,6", NumberForm.English, "95.6")]
    public void A_number_that_can_only_be_of_the_other_form_is_read_and_told(
        string text,
        NumberForm form,
        string value
    ) =>
        ListedNumber
            .Read(text, form)
            .ShouldBe(new ListedNumber(decimal.Parse(value, Danish.Invariant), false, HistoryIssue.OtherNumberForm));

    [Theory]
    [InlineData("1,234", NumberForm.Danish)]
    [InlineData("12,345 kr.", NumberForm.Danish)]
    [InlineData("1.234", NumberForm.English)]
    public void A_number_that_can_be_either_is_not_read(string text, NumberForm form)
    {
        var read = ListedNumber.Read(text, form);
        read.Value.ShouldBeNull();
        read.Issue.ShouldBe(HistoryIssue.RateAmbiguous);
    }

    [Theory]
    [InlineData("", HistoryIssue.RateMissing)]
    [InlineData("  ", HistoryIssue.RateMissing)]
    [InlineData("efter aftale", HistoryIssue.RateUnreadable)]
    [InlineData("1.23.4", HistoryIssue.RateUnreadable)]
    [InlineData("2.100-2.400", HistoryIssue.RateUnreadable)]
    public void What_is_no_number_is_told(string text, HistoryIssue issue) =>
        ListedNumber.Read(text, NumberForm.Danish).ShouldBe(new ListedNumber(null, false, issue));

    [Fact]
    public void What_is_written_in_a_form_is_read_as_itself_in_it()
    {
        var english = System.Globalization.CultureInfo.GetCultureInfo("en-GB");
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                oere =>
                {
                    var (amount, same) = (oere / 100m, new ListedNumber(oere / 100m, false, null));
                    return ListedNumber.Read(amount.ToString("N2", Danish.Culture), NumberForm.Danish) == same
                        && ListedNumber.Read(amount.ToString("N2", english), NumberForm.English) == same;
                }
            )
            .QuickCheckThrowOnFailure();
    }
}
