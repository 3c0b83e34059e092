using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Rules.Appendix;

/// <summary>
/// How far an appendix has come, from its rates: it is complete when every rate is approved, and published when every rate
/// is. An operator whose rates are not in it yet keeps it from being complete, but not from being published.
/// </summary>
public static class AppendixStateRule
{
    /// <param name="rates">The states of its rates.</param>
    /// <param name="missing">Operators that should deliver and have no accepted delivery.</param>
    public static AppendixState Of(IReadOnlyCollection<RateState> rates, int missing)
    {
        var isOut = rates.Count > 0 && rates.All(IsPublished);
        var decided = rates.Count(IsApproved);
        var delegated = rates.Count(state => state == RateState.Delegated);
        var excepted = rates.Count(state => state == RateState.Excepted);
        return isOut ? AppendixState.Published
            : decided + delegated + excepted == 0 ? AppendixState.Draft
            : missing > 0 && !rates.Any(IsPublished) ? AppendixState.PartlyApproved
            : decided == rates.Count ? AppendixState.Approved
            : delegated > 0 && decided + delegated == rates.Count ? AppendixState.Delegated
            : AppendixState.PartlyApproved;
    }

    /// <summary>True for a rate the public may know.</summary>
    public static bool IsPublished(RateState state) => state is RateState.Published or RateState.Corrected;

    private static bool IsApproved(RateState state) => state == RateState.Approved || IsPublished(state);
}
