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
