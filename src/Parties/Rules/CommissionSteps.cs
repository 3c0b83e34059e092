using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Parties.Rules;

/// <summary>The states of a working group: proposed, constituted, active, delivered, under reconsideration, dissolved.</summary>
public static class CommissionSteps
{
    private static readonly Dictionary<CommissionState, CommissionState[]> Allowed = new()
    {
        [CommissionState.Proposed] = [CommissionState.Constituted, CommissionState.Dissolved],
        [CommissionState.Constituted] = [CommissionState.Active, CommissionState.Dissolved],
        [CommissionState.Active] =
        [
            CommissionState.Delivered,
            CommissionState.UnderReconsideration,
            CommissionState.Dissolved,
        ],
        [CommissionState.UnderReconsideration] = [CommissionState.Active, CommissionState.Dissolved],
        [CommissionState.Delivered] =
        [
            CommissionState.Active,
            CommissionState.UnderReconsideration,
            CommissionState.Dissolved,
        ],
        [CommissionState.Dissolved] = [],
    };

    /// <summary>What may come after.</summary>
    public static IReadOnlyList<CommissionState> After(CommissionState state) => Allowed[state];

    /// <summary>The state after the step; RV-353 when it does not follow, RV-354 when nothing is told to be delivered.</summary>
    public static Result<CommissionState> Step(CommissionState from, CommissionState to, bool hasReport) =>
        !Allowed[from].Contains(to)
            ? AppointmentFaults.GroupStepNotAllowed(CommissionWords.Of(from), CommissionWords.Of(to))
        : to == CommissionState.Delivered && !hasReport ? AppointmentFaults.ReportMissing()
        : to;
}
