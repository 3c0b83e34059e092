using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Tests.Unit.Rates.Rounds;

/// <summary>What the areas' parameters say of rounds; a missing or unreadable one is a fault.</summary>
public sealed class RoundParametersTests
{
    private static readonly AreaKey Area = new("midtjylland");
    private static readonly DateOnly Day = new(2026, 10, 1);

    [Theory]
    [InlineData("14,7,1", new[] { 14, 7, 1 })]
    [InlineData("14 7 1", new[] { 14, 7, 1 })]
    [InlineData("0", new[] { 0 })]
    public void Reminder_days_are_whole_numbers(string text, int[] days) =>
        RoundParameters.RemindersOf(With(ParameterKeys.ReminderDays, text), Area, Day).Value.ShouldBe(days);

    [Theory]
    [InlineData("to uger")]
    [InlineData("14,-7")]
    [InlineData("1000")]
    public void Anything_else_is_a_fault_that_names_the_parameter(string text)
    {
        var fault = RoundParameters.RemindersOf(With(ParameterKeys.ReminderDays, text), Area, Day).Fault!;

        fault.Id.ShouldBe("RV-489");
        fault.Message.ShouldContain(text);
    }

    [Fact]
    public void A_missing_parameter_is_a_fault()
    {
        var none = new FixedParameters(new ParameterSet([]));

        RoundParameters.RemindersOf(none, Area, Day).Fault!.Id.ShouldBe("RV-101");
        RoundParameters.IsApprovedRowByRow(none, Area, new(2027)).Fault!.Id.ShouldBe("RV-101");
    }

    [Theory]
    [InlineData("nordjylland", true)]
    [InlineData("midtjylland", false)]
    public void The_forum_of_Nordjylland_approves_row_by_row(string area, bool expected) =>
        RoundParameters
            .IsApprovedRowByRow(new FixedParameters(ParameterFile.Starting), new(area), new(2027))
            .Value.ShouldBe(expected);

    private static FixedParameters With(string key, string text) =>
        new(new ParameterSet([new(key, Area, key, ParameterUnit.Choice, text, new(new(2019, 1, 1)), "Prøve")]));
}
