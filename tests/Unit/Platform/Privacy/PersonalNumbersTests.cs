using Rammevaerk.Platform.Privacy;
using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Tests.Unit.Platform.Privacy;

/// <summary>Every number here is made up; none belongs to anybody as far as we know.</summary>
public sealed class PersonalNumbersTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("070761-4285", "the control digit is right")]
    [InlineData("070761-4286", "written with a hyphen, a wrong control digit does not matter")]
    [InlineData("0707614285", "without a hyphen, the control digit is right")]
    [InlineData("Borgeren (070761-4285) flytter ind", "inside a sentence")]
    [InlineData("070761 – 4285", "with a dash and spaces")]
    [InlineData("290200-4001", "a leap day")]
    [InlineData("010190-1111", "1 January, given without a control digit since 2007")]
    [InlineData("0101901111", "1 January also without a hyphen")]
    [InlineData("cpr:070761-4285;", "beside punctuation")]
    public void A_personal_number_is_recognised(string text, string why) =>
        PersonalNumbers.AreIn(text, Today).ShouldBeTrue(why);

    [Theory]
    [InlineData("0707614286", "ten digits with a wrong control digit can be an account")]
    [InlineData("310261-1234", "31 February is no day")]
    [InlineData("290201-4001", "2001 had no leap day")]
    [InlineData("001361-1234", "no day 0")]
    [InlineData("071361-1234", "no month 13")]
    [InlineData("311230-4001", "a day that lies ahead")]
    [InlineData("070761-5285", "born in 1861: nobody is that old")]
    [InlineData("70 70 70 70", "a telephone number")]
    [InlineData("12345678", "a company number")]
    [InlineData("5790000707614", "an EAN number")]
    [InlineData("070761-428512", "more digits follow")]
    [InlineData("12070761-4285", "digits before")]
    [InlineData("k0707614285", "part of a key")]
    [InlineData("0707614285a", "part of a key")]
    [InlineData("1.070761-4285", "part of a longer number")]
    [InlineData("070761-2025/2026", "two years")]
    [InlineData("", "nothing")]
    public void Other_numbers_are_left_alone(string text, string why) =>
        PersonalNumbers.AreIn(text, Today).ShouldBeFalse(why);

    [Fact]
    public void A_long_text_of_digits_and_hyphens_is_looked_through_at_once()
    {
        var text = string.Concat(Enumerable.Repeat("123456-", 5_000));

        PersonalNumbers.AreIn(text, Today).ShouldBeFalse();
    }

    [Fact]
    public void The_guard_names_the_cells_and_not_the_numbers()
    {
        var sheet = new SheetCells("Tilbud", hidden: true);
        for (var row = 1; row <= 7; row++)
        {
            sheet.Add(row, [default, new SheetCell(CellKind.Text, "070761-4285", 0m, false)]);
        }

        var fault = PersonalNumberGuard.Check(new WorkbookCells([sheet]), "_keys", Today).ShouldNotBeNull();

        fault.Id.ShouldBe("RV-240");
        fault.Message.ShouldContain("Tilbud!B1, Tilbud!B2, Tilbud!B3, Tilbud!B4, Tilbud!B5 og 2 celler til");
        fault.Message.ShouldNotContain("070761");
    }

    [Fact]
    public void Amounts_and_the_sheet_of_keys_are_not_looked_at()
    {
        var amounts = new SheetCells("Budget", hidden: false);
        amounts.Add(1, [new SheetCell(CellKind.Number, null, 0707614285m, false)]);
        var keys = new SheetCells("_keys", hidden: true);
        keys.Add(1, [new SheetCell(CellKind.Text, "070761-4285", 0m, false)]);

        PersonalNumberGuard.Check(new WorkbookCells([amounts, keys]), "_keys", Today).ShouldBeNull();
    }
}
