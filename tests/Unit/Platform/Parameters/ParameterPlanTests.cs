using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Tests.Unit.Platform.Parameters;

/// <summary>What a new value does to those around it, before it is saved.</summary>
public sealed class ParameterPlanTests
{
    [Theory]
    [InlineData("2019-", "2027-", null)]
    [InlineData("2019-2020,2021-", "2027-", null)]
    [InlineData("2019-", "2027-2028", null)]
    [InlineData("2019-2022", "2023-", null)]
    [InlineData("2019-2022", "2017-2018", null)]
    [InlineData("2019-2022", "2021-", null)]
    [InlineData("2019-2022", "2024-", "RV-762 2023-01-01")]
    [InlineData("2019-2022", "2015-2016", "RV-762 2017-01-01")]
    [InlineData("2019-", "2018-", "RV-763 2019-01-01")]
    [InlineData("2019-2022,2023-", "2020-2024", "RV-763 2023-01-01")]
    [InlineData("2019-", "2019-", "RV-764 2019-01-01")]
    public void Gaps_and_second_values_are_refused_with_their_days(string known, string wanted, string? fault)
    {
        var plan = ParameterPlan.Enter([.. known.Split(',').Select(Row)], Years(wanted));

        if (fault is null)
        {
            plan.Fault.ShouldBeNull();
        }
        else
        {
            plan.Fault.ShouldNotBeNull().Id.ShouldBe(fault[..6]);
            var day = DateOnly.ParseExact(fault[7..], "yyyy-MM-dd", Rammevaerk.Kernel.Danish.Invariant);
            plan.Fault!.Message.ShouldContain(Rammevaerk.Kernel.Danish.Date(day));
        }
    }

    [Fact]
    public void A_value_for_a_while_says_that_the_former_comes_back()
    {
        var plan = ParameterPlan.Enter([Row("2019-")], Years("2027-2027")).Value;

        plan.Consequences("5 %", new(2026, 1, 1))
            .Take(3)
            .Select(sentence => sentence.Replace('\u00A0', ' '))
            .ShouldBe([
                "5 % gælder fra 1. januar 2027 til 31. december 2027.",
                "Den nuværende værdi, 4,5 %, slutter 31. december 2026.",
                "Fra 1. januar 2028 gælder 4,5 % igen.",
            ]);
    }

    [Fact]
    public void The_last_value_cannot_end_and_another_moves_the_next_up()
    {
        var only = Row("2019-");
        ParameterPlan.End([only], only, new(2026, 12, 31)).Fault!.Id.ShouldBe("RV-765");

        var first = Row("2019-2026");
        var next = Row("2027-");
        ParameterPlan.End([first, next], first, new(2028, 1, 1)).Fault!.Id.ShouldBe("RV-766");
        ParameterPlan.End([first, next], first, new(2026, 12, 31)).Fault!.Id.ShouldBe("RV-767");
        ParameterPlan.End([first, next], first, new(2025, 12, 31)).Value.Plan.Validity.ShouldBe(new(new(2026, 1, 1)));
    }

    [Theory]
    [InlineData(ParameterUnit.Percent, "4,5", "4.5")]
    [InlineData(ParameterUnit.Kroner, "1.680.000", "1680000")]
    [InlineData(ParameterUnit.Kroner, "1680000,50", "1680000.5")]
    [InlineData(ParameterUnit.Decimals, "2", "2")]
    [InlineData(ParameterUnit.Percent, "4.5", "RV-769")]
    [InlineData(ParameterUnit.Percent, "-1", "RV-769")]
    [InlineData(ParameterUnit.Percent, "1e3", "RV-769")]
    [InlineData(ParameterUnit.Decimals, "7", "RV-756")]
    [InlineData(ParameterUnit.Decimals, "1,5", "RV-756")]
    [InlineData(ParameterUnit.Days, "0", "RV-756")]
    [InlineData(ParameterUnit.Days, "367", "RV-756")]
    public void Danish_numbers_are_read_by_their_unit(ParameterUnit unit, string typed, string expected)
    {
        var parsed = ParameterValue.Parse("noget", unit, typed);
        (parsed.IsOk ? parsed.Value : parsed.Fault.Id).ShouldBe(expected);
    }

    [Theory]
    [InlineData(ParameterKeys.RowApproval, "ja", "ja")]
    [InlineData(ParameterKeys.RowApproval, "måske", "RV-757")]
    [InlineData(ParameterKeys.PublicDerivation, "kun-takst", "kun-takst")]
    [InlineData(ParameterKeys.ReminderDays, "14, 7, 1", "14,7,1")]
    [InlineData(ParameterKeys.ReminderDays, "snart", "RV-757")]
    [InlineData(ParameterKeys.EnrolmentFractions, "50  100", "50 100")]
    [InlineData(ParameterKeys.EnrolmentFractions, "0 100", "RV-757")]
    [InlineData(ParameterKeys.OccupancyReadings, "t-2 t-1", "t-2 t-1")]
    public void Choices_are_only_those_the_rules_know(string key, string typed, string expected)
    {
        var parsed = ParameterValue.Parse(key, ParameterUnit.Choice, typed);
        (parsed.IsOk ? parsed.Value : parsed.Fault.Id).ShouldBe(expected);
    }

    [Fact]
    public void Every_starting_value_could_have_been_typed() =>
        ParameterFile
            .Starting.All.Select(ParameterRow.From)
            .ShouldAllBe(row => ParameterValue.Parse(row.Name, row.Unit, ParameterValue.Typed(row)).Value == row.Text);

    private static ParameterRow Row(string years)
    {
        var period = Years(years);
        return new ParameterRow
        {
            Text = "4.5",
            Unit = ParameterUnit.Percent,
            ValidFrom = period.From,
            ValidTo = period.To,
        };
    }

    private static Period Years(string years)
    {
        var parts = years.Split('-');
        int Year(int part) => int.Parse(parts[part], Rammevaerk.Kernel.Danish.Invariant);
        return new Period(new DateOnly(Year(0), 1, 1), parts[1].Length == 0 ? null : new DateOnly(Year(1), 12, 31));
    }
}
