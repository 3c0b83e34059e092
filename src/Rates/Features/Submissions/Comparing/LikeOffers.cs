using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Submissions.Comparing;

/// <summary>What other operators' like offers cost.</summary>
/// <param name="Offers">How many offers.</param>
/// <param name="Rates">How many rates they have.</param>
/// <param name="Spread">From the lowest to the highest.</param>
public sealed record LikeOffersFound(int Offers, int Rates, RateSpread Spread);

/// <summary>A rate of another operator's offer.</summary>
/// <param name="Party">Official code of the operator.</param>
/// <param name="ServiceKey">The service's number.</param>
/// <param name="Offer">The offer's name.</param>
/// <param name="Kind">What makes offers like each other.</param>
/// <param name="Rate">Kroner per unit.</param>
public sealed record LikeRate(string Party, string ServiceKey, string Offer, LikeKind Kind, decimal Rate);

/// <summary>What makes offers like each other: paragraph and target group; and rates are compared in the same unit only.</summary>
public readonly record struct LikeKind(string LegalBasis, string Target, string Unit)
{
    /// <summary>Upper and lower case and spaces make no difference.</summary>
    public static LikeKind Of(string legalBasis, string target, string unit) =>
        new(Plain(legalBasis), Plain(target), Plain(unit));

    private static string Plain(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLower(Kernel.Danish.Culture);
}

/// <summary>Compares rates with other operators' like offers, when there are so many that no single one can be seen.</summary>
public sealed class LikeOffers
{
    private readonly ILookup<LikeKind, LikeRate> rates;
    private readonly int fewest;

    /// <param name="delivered">What the others have delivered in the round; counts before what they had published.</param>
    /// <param name="published">What the others have published last year.</param>
    /// <param name="fewest">The fewest offers to compare with.</param>
    public LikeOffers(IEnumerable<LikeRate> delivered, IEnumerable<LikeRate> published, int fewest)
    {
        this.fewest = fewest;
        rates = delivered
            .Concat(published)
            .DistinctBy(rate => (rate.Party, rate.ServiceKey))
            .ToLookup(rate => rate.Kind);
    }

    /// <summary>The fewest offers that are compared with.</summary>
    public int Fewest => fewest;

    /// <summary>The like offers; null when they are too few, and for add-ons, which are priced by themselves.</summary>
    public LikeOffersFound? Of(DeliveredRate rate)
    {
        if (rate.ParentKey is not null || rate.LegalBasis.Length == 0)
        {
            return null;
        }

        var like = rates[LikeKind.Of(rate.LegalBasis, rate.Target, rate.Unit)].ToList();
        var offers = like.DistinctBy(one => (one.Party, one.Offer)).Count();
        return offers == 0 || offers < fewest
            ? null
            : new LikeOffersFound(offers, like.Count, RateSpread.Of(like.Select(one => one.Rate))!);
    }
}
