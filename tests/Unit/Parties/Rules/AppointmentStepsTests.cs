using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Rules;

namespace Rammevaerk.Tests.Unit.Parties.Rules;

/// <summary>An appointment goes from proposed over consulted to appointed, and from there on or out.</summary>
public sealed class AppointmentStepsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(AppointmentState.Proposed, AppointmentState.Consulted)]
    [InlineData(AppointmentState.Proposed, AppointmentState.Appointed)]
    [InlineData(AppointmentState.Consulted, AppointmentState.Appointed)]
    [InlineData(AppointmentState.Consulted, AppointmentState.Declined)]
    [InlineData(AppointmentState.Appointed, AppointmentState.Renewed)]
    [InlineData(AppointmentState.Expiring, AppointmentState.Replaced)]
    [InlineData(AppointmentState.Expiring, AppointmentState.Ended)]
    public void A_step_that_follows_is_taken(AppointmentState from, AppointmentState to) =>
        AppointmentSteps.Step(from, to).Value.ShouldBe(to);

    [Theory]
    [InlineData(AppointmentState.Appointed, AppointmentState.Proposed)]
    [InlineData(AppointmentState.Consulted, AppointmentState.Renewed)]
    [InlineData(AppointmentState.Ended, AppointmentState.Appointed)]
    [InlineData(AppointmentState.Declined, AppointmentState.Consulted)]
    public void A_step_that_does_not_follow_is_refused(AppointmentState from, AppointmentState to) =>
        AppointmentSteps.Step(from, to).Fault!.Id.ShouldBe("RV-343");

    [Theory]
    [InlineData("2026-11-21", AppointmentState.Ended)]
    [InlineData("2026-11-22", AppointmentState.Expiring)]
    [InlineData("2027-03-22", AppointmentState.Expiring)]
    [InlineData("2027-03-23", AppointmentState.Appointed)]
    public void An_appointment_expires_by_its_last_day(string last, AppointmentState expected)
    {
        var days = new Period(new(2025, 1, 1), DateOnly.ParseExact(last, "yyyy-MM-dd", Danish.Invariant));

        AppointmentSteps.On(AppointmentState.Appointed, days, Today, notice: 120).ShouldBe(expected);
    }

    [Fact]
    public void What_was_recorded_otherwise_stays_so_and_no_end_never_expires()
    {
        var past = new Period(new(2023, 1, 1), new(2024, 12, 31));

        AppointmentSteps.On(AppointmentState.Renewed, past, Today, 120).ShouldBe(AppointmentState.Renewed);
        AppointmentSteps
            .On(AppointmentState.Appointed, new Period(new(2023, 1, 1)), Today, 120)
            .ShouldBe(AppointmentState.Appointed);
    }

    [Fact]
    public void Every_state_has_its_word_and_its_steps()
    {
        foreach (var state in Enum.GetValues<AppointmentState>())
        {
            AppointmentWords.Of(state).ShouldNotBeEmpty();
            AppointmentSteps.After(state).ShouldNotContain(state);
        }
    }
}
