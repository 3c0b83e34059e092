namespace Rammevaerk.Rates.Rules.Rounds;

/// <summary>
/// Who is expected to deliver: the parties of the area that have offers or delivered last year. Where neither is known of
/// anybody, as in an area's first round, everyone is.
/// </summary>
public static class ExpectedOperatorsRule
{
    /// <param name="parties">Codes of the area's parties in force in the budget year.</param>
    /// <param name="delivered">Codes of those that delivered in the round it is copied from.</param>
    /// <param name="withOffers">Codes of those that have offers.</param>
    public static IReadOnlySet<string> Of(
        IEnumerable<string> parties,
        IReadOnlySet<string> delivered,
        IReadOnlySet<string> withOffers
    )
    {
        var all = parties.ToHashSet(StringComparer.Ordinal);
        var known = all.Where(party => delivered.Contains(party) || withOffers.Contains(party))
            .ToHashSet(StringComparer.Ordinal);
        return known.Count == 0 ? all : known;
    }
}
