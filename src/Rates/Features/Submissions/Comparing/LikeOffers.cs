using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Submissions.Comparing;

/// <summary>What other operators' like offers cost.</summary>
/// <param name="Offers">How many offers.</param>
/// <param name="OfLastYear">How many of them count with the rate published the year before.</param>
/// <param name="LastYear">The year before.</param>
/// <param name="Spread">From the lowest to the highest.</param>
public sealed record LikeOffersFound(int Offers, int OfLastYear, int LastYear, RateSpread Spread)
{
    /// <summary>12 tilbud, heraf 3 med 2026-takst.</summary>
    public string Words =>
        $"{Danish.Number(Offers)} tilbud"
        + (
            OfLastYear > 0 ? $", heraf {Danish.Number(OfLastYear)} med {LastYear.ToString(Danish.Invariant)}-takst" : ""
        );
}

/// <summary>A rate of an offer.</summary>
/// <param name="Party">Official code of the operator.</param>
/// <param name="ServiceKey">The service's number.</param>
/// <param name="Offer">The offer's name.</param>
/// <param name="Department">The department; empty when it has none.</param>
/// <param name="Kind">What makes offers like each other.</param>
/// <param name="Rate">Kroner per unit; null where it could not be computed.</param>
public sealed record LikeRate(
    string Party,
    string ServiceKey,
    string Offer,
    string Department,
    LikeKind Kind,
    decimal? Rate
)
{
    public static LikeRate Of(IRateSubject rate, decimal? amount) =>
        new(
            rate.Party,
            rate.ServiceKey,
            rate.OfferName,
            rate.Department,
            LikeKind.Of(rate.LegalBasis, rate.Target, rate.Unit),
            amount
        );

    /// <summary>The services of one place among which only the first is compared.</summary>
    public (string, string, string, LikeKind) Place => (Party, Offer, Department, Kind);
}

/// <summary>What makes offers like each other: paragraph and target group; and rates are compared in the same unit only.</summary>
public readonly record struct LikeKind(string LegalBasis, string Target, string Unit)
{
    /// <summary>Upper and lower case and spaces make no difference.</summary>
    public static LikeKind Of(string legalBasis, string target, string unit) =>
        new(Plain(legalBasis), Plain(target), Plain(unit));

    private static string Plain(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLower(Danish.Culture);
}

/// <summary>
/// Compares rates with other operators' like offers, when there are so many that no single one can be seen. The operator's
/// pages and the rate group's queue ask the same. Levels (takst 2, niveau 3) are told by the services' names alone, so only
/// an offer's first service of a kind is compared, and only with the first ones of others.
/// </summary>
public sealed class LikeOffers
{
    private readonly ILookup<LikeKind, (LikeRate Rate, bool IsLastYears)> mains;
    private readonly Dictionary<(string, string, string, LikeKind), string> firstKeys;
    private readonly int lastYear;

    /// <param name="delivered">What is delivered in the round; counts before what was published.</param>
    /// <param name="published">What was published the year before; the newest of a service first.</param>
    /// <param name="fewest">The fewest offers to compare with.</param>
    /// <param name="year">The round's year.</param>
    public LikeOffers(
        IReadOnlyCollection<LikeRate> delivered,
        IReadOnlyCollection<LikeRate> published,
        int fewest,
        int year
    )
    {
        Fewest = fewest;
        lastYear = year - 1;
        firstKeys = delivered
            .Concat(published)
            .GroupBy(rate => rate.Place)
            .ToDictionary(
                place => place.Key,
                place => place.Select(rate => rate.ServiceKey).Min(StringComparer.Ordinal)!
            );
        mains = delivered
            .Select(rate => (Rate: rate, IsLastYears: false))
            .Concat(published.Select(rate => (Rate: rate, IsLastYears: true)))
            .Where(one => one.Rate.Rate is not null)
            .DistinctBy(one => (one.Rate.Party, one.Rate.ServiceKey))
            .Where(one => firstKeys[one.Rate.Place] == one.Rate.ServiceKey)
            .ToLookup(one => one.Rate.Kind);
    }

    /// <summary>The fewest offers that are compared with.</summary>
    public int Fewest { get; }

    /// <summary>What is compared with what, under every table that shows it.</summary>
    public string BasisWords =>
        $"Lignende tilbud er andre driftsherrers tilbud i området med samme paragraf, målgruppe og enhed: det, de har afleveret i runden, ellers deres takst for {lastYear.ToString(Danish.Invariant)}. Kun tilbuddets første takst for paragraffen er med; takst 2 og højere niveauer og tillægsydelser sammenlignes ikke. En streg betyder, at der er færre end {Danish.Number(Fewest)}, eller at taksten ikke sammenlignes.";

    /// <summary>Other operators' like offers; null when they are too few, and for rates that are not compared.</summary>
    public LikeOffersFound? Of(DeliveredRate rate)
    {
        if (!IsCompared(rate))
        {
            return null;
        }

        var like = mains[KindOf(rate)].Where(one => one.Rate.Party != rate.Party).ToList();
        var offers = like.GroupBy(one => (one.Rate.Party, one.Rate.Offer)).ToList();
        return offers.Count == 0 || offers.Count < Fewest
            ? null
            : new LikeOffersFound(
                offers.Count,
                offers.Count(offer => offer.Any(one => one.IsLastYears)),
                lastYear,
                RateSpread.Of(like.Select(one => one.Rate.Rate!.Value))!
            );
    }

    /// <summary>Why a rate has nothing beside it, in one sentence.</summary>
    public string WhyNone(DeliveredRate rate) =>
        rate.ParentKey is not null ? "Tillægsydelser sammenlignes ikke: hver har sin egen pris."
        : rate.LegalBasis.Length == 0 ? "Taksten har ingen paragraf at sammenligne efter."
        : !IsCompared(rate)
            ? "Kun tilbuddets første takst for paragraffen sammenlignes. Takst 2 og højere niveauer dækker ikke det samme fra tilbud til tilbud."
        : $"Der er færre end {Danish.Number(Fewest)} lignende tilbud hos andre driftsherrer i området, så de vises ikke.";

    private bool IsCompared(DeliveredRate rate) =>
        rate is { ParentKey: null, LegalBasis.Length: > 0 }
        && (
            !firstKeys.TryGetValue(LikeRate.Of(rate, rate.Rate).Place, out var first)
            || StringComparer.Ordinal.Compare(rate.ServiceKey, first) <= 0
        );

    private static LikeKind KindOf(DeliveredRate rate) => LikeKind.Of(rate.LegalBasis, rate.Target, rate.Unit);
}
