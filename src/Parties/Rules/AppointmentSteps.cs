using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Parties.Rules;

/// <summary>
/// The states of an appointment: proposed, consulted by mail, appointed, expiring, and then renewed, replaced in the
/// interim or ended. A proposal may be declined.
/// </summary>
public static class AppointmentSteps
{
    private static readonly Dictionary<AppointmentState, AppointmentState[]> Allowed = new()
    {
        [AppointmentState.Proposed] =
        [
            AppointmentState.Consulted,
            AppointmentState.Appointed,
            AppointmentState.Declined,
        ],
        [AppointmentState.Consulted] = [AppointmentState.Appointed, AppointmentState.Declined],
        [AppointmentState.Appointed] = [AppointmentState.Renewed, AppointmentState.Replaced, AppointmentState.Ended],
        [AppointmentState.Expiring] = [AppointmentState.Renewed, AppointmentState.Replaced, AppointmentState.Ended],
        [AppointmentState.Renewed] = [],
        [AppointmentState.Replaced] = [],
        [AppointmentState.Ended] = [],
        [AppointmentState.Declined] = [],
    };

    /// <summary>What may come after.</summary>
    public static IReadOnlyList<AppointmentState> After(AppointmentState state) => Allowed[state];

    /// <summary>The state after the step; RV-343 when it does not follow.</summary>
    public static Result<AppointmentState> Step(AppointmentState from, AppointmentState to) =>
        Allowed[from].Contains(to)
            ? to
            : AppointmentFaults.StepNotAllowed(AppointmentWords.Of(from), AppointmentWords.Of(to));

    /// <summary>The state of the seat that another comes after.</summary>
    public static AppointmentState FollowedBy(FollowKind kind) =>
        kind switch
        {
            FollowKind.Renewal => AppointmentState.Renewed,
            FollowKind.Interim => AppointmentState.Replaced,
            FollowKind.Successor => AppointmentState.Ended,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>Where an appointment stands on a day: an appointed one expires soon, or has ended, by its last day.</summary>
    /// <param name="stored">What was recorded.</param>
    /// <param name="days">The days of the seat.</param>
    /// <param name="today">The day.</param>
    /// <param name="notice">Days before the last one that it is told.</param>
    public static AppointmentState On(AppointmentState stored, Period days, DateOnly today, int notice) =>
        stored != AppointmentState.Appointed || days.To is not { } last ? stored
        : last < today ? AppointmentState.Ended
        : last.DayNumber - today.DayNumber <= notice ? AppointmentState.Expiring
        : AppointmentState.Appointed;
}
