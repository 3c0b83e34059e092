using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Api;

/// <summary>A published rate.</summary>
/// <param name="Area">Key of the area.</param>
/// <param name="Year">Budget year.</param>
/// <param name="Operator">Official code of the operator.</param>
/// <param name="OperatorName">Its name.</param>
/// <param name="Key">The number that follows the service from year to year.</param>
/// <param name="ParentKey">The service an add-on belongs to; null for a main service.</param>
/// <param name="Offer">Name of the offer.</param>
/// <param name="Department">Its department; empty for the whole offer.</param>
/// <param name="Service">Name of the service.</param>
/// <param name="OfferType">Type as written.</param>
/// <param name="LegalBasis">Act and paragraph.</param>
/// <param name="Target">Target group.</param>
/// <param name="Unit">What it is paid per.</param>
/// <param name="IsInside">True when the framework agreement covers it.</param>
/// <param name="Places">Full-time places; null for add-ons.</param>
/// <param name="OccupancyPercent">The occupancy the rate presupposes.</param>
/// <param name="Rate">Kroner per unit.</param>
/// <param name="Terms">What follows from the rate; null for add-ons and rates of earlier years.</param>
/// <param name="ValidFrom">First day it counts.</param>
/// <param name="ValidTo">Last day it counts; null when no end is known.</param>
/// <param name="PublishedAt">UTC instant it became what is published.</param>
/// <param name="IsCorrected">True when it took the place of another.</param>
/// <param name="CorrectionReason">Why; null when it did not.</param>
/// <param name="IsChange">True when it is a new rate from a day in the year, beside the one before it.</param>
/// <param name="Derivation">Address of its derivation.</param>
/// <param name="Page">Address of its page for people.</param>
public sealed record PublishedRateAnswer(
    string Area,
    int Year,
    string Operator,
    string OperatorName,
    string Key,
    string? ParentKey,
    string Offer,
    string Department,
    string Service,
    string OfferType,
    string LegalBasis,
    string Target,
    string Unit,
    bool IsInside,
    decimal? Places,
    decimal? OccupancyPercent,
    decimal Rate,
    RateTermsAnswer? Terms,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    DateTime PublishedAt,
    bool IsCorrected,
    string? CorrectionReason,
    bool IsChange,
    string Derivation,
    string Page
)
{
    private const decimal Percent = 100m;

    public static PublishedRateAnswer Of(PublishedRate rate, string operatorName) =>
        new(
            rate.Area,
            rate.Year,
            rate.Party,
            operatorName,
            rate.ServiceKey,
            rate.ParentKey,
            rate.OfferName,
            rate.Department,
            rate.ServiceName,
            rate.OfferType,
            rate.LegalBasis,
            rate.Target,
            rate.Unit,
            rate.IsInside,
            rate.Places,
            rate.Occupancy * Percent,
            rate.Rate,
            RateTermsAnswer.Of(rate.Terms),
            rate.ValidFrom,
            rate.ValidTo,
            rate.KnownFrom,
            rate.State == RateState.Corrected,
            rate.CorrectionReason,
            rate.ChangeId is not null,
            string.Create(
                Kernel.Danish.Invariant,
                $"{ApiAddress.Root}/rates/{rate.Area}/{rate.Year}/{rate.Party}/{rate.ServiceKey}/derivation"
            ),
            rate.Address
        );

    public static PublishedRateAnswer Example { get; } =
        new(
            "midtjylland",
            2026,
            "0779",
            "Skive Kommune",
            "Y001",
            null,
            "Solsikken",
            "",
            "Døgn",
            "Døgn",
            "SEL § 107",
            "Autismespektrum",
            "døgn",
            true,
            12m,
            95.6m,
            2155.00m,
            RateTermsAnswer.Example,
            new(2026, 1, 1),
            new(2026, 12, 31),
            new DateTime(2025, 12, 1, 7, 0, 0, DateTimeKind.Utc),
            false,
            null,
            false,
            "/api/v1/rates/midtjylland/2026/0779/Y001/derivation",
            "/takster/midtjylland/2026/0779/Y001"
        );
}
