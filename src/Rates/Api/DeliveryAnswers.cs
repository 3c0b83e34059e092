using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Api;

/// <summary>A delivery: its receipt, and what was found when it was received.</summary>
/// <param name="Number">1 for the operator's first in the round.</param>
/// <param name="Receipt">The number the receipt is recognised by.</param>
/// <param name="State">delivered, signedOff, returned or accepted.</param>
/// <param name="FileName">Name of the file.</param>
/// <param name="FileHash">SHA-256 of the file as received, 64 hex digits.</param>
/// <param name="ReceivedAt">UTC.</param>
/// <param name="ReceivedBy">Who delivered it.</param>
/// <param name="IsLate">True when it came after the operator's deadline.</param>
/// <param name="Errors">Errors found; they are mended in the file.</param>
/// <param name="Warnings">Warnings found; each needs a comment or a dispensation.</param>
/// <param name="Hints">Hints; they require nothing.</param>
/// <param name="RateCount">Rates in the file.</param>
/// <param name="Proceeds">Expected proceeds in kroner; null where a rate could not be computed.</param>
/// <param name="Href">Address of this delivery.</param>
/// <param name="FindingsHref">Address of its findings.</param>
/// <param name="RatesHref">Address of its rates.</param>
/// <param name="FileHref">Address of the file as received.</param>
/// <param name="Page">Address of its page for people.</param>
public sealed record DeliveryAnswer(
    int Number,
    string Receipt,
    SubmissionState State,
    string FileName,
    string FileHash,
    DateTime ReceivedAt,
    string ReceivedBy,
    bool IsLate,
    int Errors,
    int Warnings,
    int Hints,
    int RateCount,
    decimal? Proceeds,
    string Href,
    string FindingsHref,
    string RatesHref,
    string FileHref,
    string Page
)
{
    public static string AddressOf(RateRound round, RateSubmission submission) =>
        string.Create(
            Kernel.Danish.Invariant,
            $"{OperatorRoundAnswer.AddressOf(round, submission.Party)}/deliveries/{submission.Number}"
        );

    public static DeliveryAnswer Of(RateRound round, RateSubmission submission)
    {
        var address = AddressOf(round, submission);
        return new(
            submission.Number,
            submission.Receipt,
            submission.State,
            submission.FileName,
            submission.FileHash,
            submission.ReceivedAt,
            submission.ReceivedByName,
            submission.IsLate,
            submission.Errors,
            submission.Warnings,
            submission.Hints,
            submission.Rows,
            submission.Proceeds,
            address,
            $"{address}/findings",
            $"{address}/rates",
            $"{address}/file",
            submission.AddressIn(round)
        );
    }

    public static DeliveryAnswer Example { get; } =
        new(
            1,
            "K-2027-0779-1",
            SubmissionState.Delivered,
            "takstfil-2027.xlsx",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            new DateTime(2026, 10, 5, 8, 30, 0, DateTimeKind.Utc),
            "Økonomisystemet",
            false,
            0,
            2,
            1,
            12,
            48_250_000m,
            "/api/v1/areas/midtjylland/rounds/2027/operators/0779/deliveries/1",
            "/api/v1/areas/midtjylland/rounds/2027/operators/0779/deliveries/1/findings",
            "/api/v1/areas/midtjylland/rounds/2027/operators/0779/deliveries/1/rates",
            "/api/v1/areas/midtjylland/rounds/2027/operators/0779/deliveries/1/file",
            "/takster/runder/midtjylland/2027/0779/levering/1"
        );
}

/// <summary>What a check found.</summary>
/// <param name="Id">Id of the finding; null in a trial, where it is kept nowhere.</param>
/// <param name="Rule">Id of the check, such as RF-201.</param>
/// <param name="Severity">error, warning or hint.</param>
/// <param name="Title">The check in a few words.</param>
/// <param name="Sheet">Sheet of the cell.</param>
/// <param name="Cell">The cell, such as C12.</param>
/// <param name="Subject">The service or sheet it is about; empty for the whole file.</param>
/// <param name="RateKey">The number of the rate it is about; null when it is about no single one.</param>
/// <param name="Message">What is wrong, in Danish.</param>
/// <param name="Mend">How to mend it.</param>
/// <param name="Value">What stands in the cell; null when nothing does.</param>
/// <param name="Comment">The operator's comment; null without one.</param>
/// <param name="Dispensation">Where the dispensation that lets it pass stands; null when none does.</param>
/// <param name="IsOpen">True while it keeps the delivery from being signed off.</param>
/// <param name="Version">Counts changes; part of the comment's mark.</param>
public sealed record FindingAnswer(
    Guid? Id,
    string Rule,
    Severity Severity,
    string Title,
    string Sheet,
    string Cell,
    string Subject,
    string? RateKey,
    string Message,
    string Mend,
    string? Value,
    string? Comment,
    string? Dispensation,
    bool IsOpen,
    int Version
)
{
    public static FindingAnswer Of(DeliveryFinding finding) =>
        new(
            finding.Stored.Id,
            finding.Stored.Check,
            finding.Stored.Severity,
            finding.Stored.Title,
            finding.Stored.Sheet,
            finding.Stored.Cell,
            finding.Stored.Subject,
            finding.Stored.ServiceKey,
            finding.Stored.What,
            finding.Stored.Mend,
            finding.Stored.Value,
            finding.Stored.Comment,
            finding.Dispensation?.Source,
            finding.IsOpen,
            finding.Stored.Version
        );

    public static FindingAnswer Example { get; } =
        new(
            Guid.Parse("01990000-0000-7000-8000-000000000001"),
            "RF-201",
            Severity.Warning,
            "Taksten er steget meget",
            "Budget",
            "C12",
            "Solsikken · Døgn",
            "Y001",
            "Taksten stiger 14,2 % fra 2.155,00 kr. til 2.461,37 kr.",
            "Skriv en bemærkning om, hvorfor stigningen er rigtig, eller ret budgettet.",
            "2461.37",
            "Nyt nattilsyn fra 1. januar.",
            null,
            false,
            2
        );
}

/// <summary>A delivered rate.</summary>
/// <param name="Key">The number that follows the service from year to year: Y001, or T001 for an add-on.</param>
/// <param name="ParentKey">The service an add-on belongs to; null for a main service.</param>
/// <param name="Offer">Name of the offer.</param>
/// <param name="Department">Its department; empty for the whole offer.</param>
/// <param name="Service">Name of the service.</param>
/// <param name="OfferType">Type as written.</param>
/// <param name="LegalBasis">Act and paragraph: SEL § 107.</param>
/// <param name="Target">Target group.</param>
/// <param name="Unit">What it is paid per: døgn, dag, fremmøde, time, forløb, måned, skoledag.</param>
/// <param name="IsInside">True when the framework agreement covers it.</param>
/// <param name="Places">Full-time places; null for add-ons.</param>
/// <param name="OccupancyPercent">Budgeted occupancy; null where none was told.</param>
/// <param name="Rate">Kroner per unit; null where it could not be computed.</param>
/// <param name="Terms">What follows from the rate; null for add-ons and where there is no rate.</param>
/// <param name="IsSinglePerson">True for a service made for one citizen, which is never published.</param>
/// <param name="LastRate">Last year's; null when there is none to compare with.</param>
/// <param name="State">delivered, returned, accepted, approved, excepted, delegated, published or corrected; a rate that was accepted and has not changed stays accepted in the next delivery.</param>
/// <param name="Derivation">Address of its derivation; null where there is no rate.</param>
public sealed record RateAnswer(
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
    decimal? Rate,
    RateTermsAnswer? Terms,
    bool IsSinglePerson,
    decimal? LastRate,
    RateState State,
    string? Derivation
)
{
    private const decimal Percent = 100m;

    public static RateAnswer Of(DeliveredRate rate, string below) =>
        new(
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
            rate.IsSinglePerson,
            rate.LastRate,
            rate.State,
            rate.Rate is null ? null : $"{below}/rates/{rate.ServiceKey}/derivation"
        );

    public static RateAnswer Example { get; } =
        new(
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
            2461.37m,
            RateTermsAnswer.Example,
            false,
            2155.00m,
            RateState.Delivered,
            "/api/v1/areas/midtjylland/rounds/2027/operators/0779/deliveries/1/rates/Y001/derivation"
        );
}
