using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>What of reports the visitor sees beside what is published.</summary>
public sealed class InsightReaders(VisitorAccessor visitors, ICurrentParameters parameters)
{
    /// <summary>Official code of the visitor's own organisation; null for none.</summary>
    public string? Own => visitors.Current.Party;

    /// <summary>
    /// True for those who work with the area's rates or approve them, and for an operator's own: actual occupancy, surpluses
    /// and deficits, and what is delivered and not yet published.
    /// </summary>
    /// <param name="area">The area.</param>
    /// <param name="party">The operator; null for the whole area.</param>
    public bool SeesInner(AreaKey area, string? party)
    {
        var visitor = visitors.Current;
        return visitor.May(Permissions.ReadApprovals, area)
            || (
                party is null
                    ? visitor
                        .With(Permissions.ReadSubmissions)
                        .Any(one => one.Party is null && (one.Area == area || one.Area == AreaKey.Country))
                    : visitor.May(Permissions.ReadSubmissions, area, party)
            );
    }

    /// <summary>
    /// True for those who work with deliveries, and for an operator's own; the forum sees a delivery when the rate group has
    /// accepted it.
    /// </summary>
    public bool SeesUnaccepted(AreaKey area, string? party) =>
        visitors.Current.May(Permissions.ReadReview, area)
        || (party is not null && visitors.Current.May(Permissions.ReadSubmissions, area, party))
        || visitors
            .Current.With(Permissions.ReadSubmissions)
            .Any(one => one.Party is null && (one.Area == area || one.Area == AreaKey.Country));

    /// <summary>True for those who may see what the operator's rates were made of, in the year and the one before.</summary>
    public bool ShowsCosts(AreaKey area, string party, int year) =>
        Enumerable
            .Range(year - 1, 2)
            .All(one => PublicDerivationChoice.ShowsCosts(visitors.Current, parameters.Current, area, party, one));

    /// <summary>True for those who may open the ledger's list.</summary>
    public bool ReadsLedger(AreaKey area) => visitors.Current.May(Permissions.ReadSubmissions, area);

    /// <summary>Where a delivered rate's derivation is shown; null when the visitor may not see it.</summary>
    public string? AddressOf(RateRound round, DeliveredRate rate) =>
        visitors.Current.May(Permissions.ReadReview, round.AreaKey)
            ? $"{round.Address}/gennemgang/{rate.Party}/{rate.ServiceKey}"
            : null;
}
