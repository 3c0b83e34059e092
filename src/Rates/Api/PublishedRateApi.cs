using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Api;

/// <summary>Published rates for programs, without login: an area's year, one rate, and its derivation as far as it is public.</summary>
internal static class PublishedRateApi
{
    private const string Group = "Takster";
    private const string One = "/rates/{omraade}/{aar}/{part}/{ydelse}";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/rates", ListAsync)
            .RequirePermission(Permissions.ReadPublic)
            .Described("rates", Group, "Et områdes offentliggjorte takster for et år")
            .TakesQuery(
                new("area", "Områdets nøgle.", "midtjylland", true),
                new("year", "Budgetåret.", "2026", true) { Kind = ApiKind.Number },
                new("operator", "Driftsherrens kode."),
                new("legalBasis", "Lov og paragraf, som SEL § 107."),
                new("on", "Den dag i året, taksten gælder; ellers i dag eller årets nærmeste dag.", "2026-06-01")
                {
                    Kind = ApiKind.Day,
                },
                new("knownOn", "Som det var kendt ved udgangen af denne dag; ellers nu.") { Kind = ApiKind.Day }
            )
            .AnswersPage(PublishedRateAnswer.Example)
            .Refuses(StatusCodes.Status422UnprocessableEntity);
        api.MapGet(One, OneAsync)
            .RequirePermission(Permissions.ReadPublic)
            .Described("rate", Group, "En offentliggjort takst")
            .TakesQuery(KnownOn)
            .WithMetadata(PublishedYear)
            .Answers(PublishedRateAnswer.Example)
            .Refuses(StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity);
        api.MapGet($"{One}/derivation", DerivationAsync)
            .RequirePermission(Permissions.ReadPublic)
            .Described(
                "publishedDerivation",
                Group,
                "Udledningen af en offentliggjort takst, så langt den er offentlig"
            )
            .TakesQuery(KnownOn)
            .WithMetadata(PublishedYear)
            .Answers(DerivationAnswer.Example)
            .Refuses(
                StatusCodes.Status404NotFound,
                StatusCodes.Status409Conflict,
                StatusCodes.Status422UnprocessableEntity
            );
    }

    private static ApiPathExample PublishedYear { get; } = new("aar", "2026");

    private static ApiQueryParameter KnownOn { get; } =
        new("knownOn", "Som det var kendt ved udgangen af denne dag; ellers nu.") { Kind = ApiKind.Day };

    private static async Task<IResult> ListAsync(
        HttpContext context,
        RammevaerkDb db,
        OperatorNames names,
        TimeProvider time
    )
    {
        var wish = RateWish.Of(context.Request, time);
        if (!wish.IsOk)
        {
            return new ApiProblem(wish.Fault);
        }

        var (area, year, known, day, paging) = wish.Value;
        var rates = db.Set<PublishedRate>()
            .AsNoTracking()
            .Where(rate => rate.Area == area.Value && rate.Year == year.Year)
            .KnownAt(known.Instant)
            .ValidOn(day);
        if (ApiQuery.Text(context.Request, "operator") is { } party)
        {
            rates = rates.Where(rate => rate.Party == party);
        }

        if (ApiQuery.Text(context.Request, "legalBasis") is { } basis)
        {
            rates = rates.Where(rate => rate.LegalBasis == basis);
        }

        var total = await rates.CountAsync(context.RequestAborted);
        var page = await rates
            .OrderBy(rate => rate.Party)
            .ThenBy(rate => rate.ServiceKey)
            .Skip(paging.Skipped)
            .Take(paging.Size)
            .Select(PublishedRateDesk.WithoutDerivation)
            .ToListAsync(context.RequestAborted);
        return new ApiJson<ApiPage<PublishedRateAnswer>>(
            paging.Answer(
                context,
                [.. page.Select(rate => PublishedRateAnswer.Of(rate, names.Of(rate.Party, year)))],
                total
            )
        );
    }

    private static async Task<IResult> OneAsync(
        string omraade,
        string aar,
        string part,
        string ydelse,
        HttpContext context,
        PublishedRateDesk desk,
        OperatorNames names,
        TimeProvider time
    )
    {
        var story = await StoryAsync(omraade, aar, part, ydelse, context, desk, time);
        return !story.IsOk ? new ApiProblem(story.Fault)
            : story.Value is null ? ApiProblem.Of(StatusCodes.Status404NotFound)
            : new ApiJson<PublishedRateAnswer>(
                PublishedRateAnswer.Of(story.Value.Shown, names.Of(part, new BudgetYear(story.Value.Shown.Year)))
            );
    }

    private static async Task<IResult> DerivationAsync(
        string omraade,
        string aar,
        string part,
        string ydelse,
        HttpContext context,
        PublishedRateDesk desk,
        DerivationGate gate,
        VisitorAccessor visitors,
        TimeProvider time
    )
    {
        var story = await StoryAsync(omraade, aar, part, ydelse, context, desk, time);
        if (!story.IsOk)
        {
            return new ApiProblem(story.Fault);
        }

        if (story.Value is null)
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound);
        }

        return gate.Open(story.Value.Shown, visitors.Current) switch
        {
            { Fault: { } fault } => new ApiProblem(fault, StatusCodes.Status409Conflict),
            { Explanation: { } explanation } => new DerivationResult(explanation.ToJson()),
            _ => ApiProblem.Of(StatusCodes.Status404NotFound),
        };
    }

    /// <summary>The rate as asked for; no value when nothing was published of it.</summary>
    private static async Task<Result<RateStory?>> StoryAsync(
        string area,
        string year,
        string party,
        string service,
        HttpContext context,
        PublishedRateDesk desk,
        TimeProvider time
    )
    {
        var parsed = BudgetYear.Parse(year);
        if (!parsed.IsOk)
        {
            return Result.Ok<RateStory?>(null);
        }

        var known = RateWish.KnownOf(context.Request, time);
        if (!known.IsOk)
        {
            return known.Fault;
        }

        var history = await desk.HistoryAsync(new AreaKey(area), party, service, context.RequestAborted);
        return Result.Ok(RateStory.Of(history, parsed.Value, known.Value));
    }

    /// <summary>What a list of published rates is asked for.</summary>
    private sealed record RateWish(AreaKey Area, BudgetYear Year, KnownDate Known, DateOnly Day, ApiPaging Paging)
    {
        /// <summary>RV-740 to RV-743 when something is missing or cannot be read.</summary>
        public static Result<RateWish> Of(HttpRequest request, TimeProvider time)
        {
            if (ApiQuery.Text(request, "area") is not { } area)
            {
                return ApiFaults.Missing("area");
            }

            return ApiQuery
                .Year(request, "year")
                .Then(year =>
                    KnownOf(request, time)
                        .Then(known =>
                            ApiQuery
                                .Day(request, "on", known.DayOf(year))
                                .Then(day =>
                                    ApiPaging
                                        .Of(request)
                                        .Then(paging =>
                                            Result.Ok(new RateWish(new AreaKey(area), year, known, day, paging))
                                        )
                                )
                        )
                );
        }

        public static Result<KnownDate> KnownOf(HttpRequest request, TimeProvider time)
        {
            var today = DanishClock.Today(time);
            return ApiQuery.Day(request, "knownOn", today).Then(day => Result.Ok(KnownDate.On(day, today)));
        }
    }
}

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
/// <param name="ValidFrom">First day it counts.</param>
/// <param name="ValidTo">Last day it counts; null when no end is known.</param>
/// <param name="PublishedAt">UTC instant it became what is published.</param>
/// <param name="IsCorrected">True when it took the place of another.</param>
/// <param name="CorrectionReason">Why; null when it did not.</param>
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
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    DateTime PublishedAt,
    bool IsCorrected,
    string? CorrectionReason,
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
            rate.ValidFrom,
            rate.ValidTo,
            rate.KnownFrom,
            rate.State == RateState.Corrected,
            rate.CorrectionReason,
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
            new(2026, 1, 1),
            new(2026, 12, 31),
            new DateTime(2025, 12, 1, 7, 0, 0, DateTimeKind.Utc),
            false,
            null,
            "/api/v1/rates/midtjylland/2026/0779/Y001/derivation",
            "/takster/midtjylland/2026/0779/Y001"
        );
}
