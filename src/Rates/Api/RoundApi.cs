using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Templates;

namespace Rammevaerk.Rates.Api;

/// <summary>Rounds for programs: the area's rounds, an operator's part in one, and its template.</summary>
internal static class RoundApi
{
    public const string Group = "Takstrunder";
    public const string Operator = "/areas/{omraade}/rounds/{aar}/operators/{part}";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/areas/{omraade}/rounds", ListAsync)
            .RequirePermission(Permissions.ReadRounds)
            .Described("rounds", Group, "Områdets takstrunder, de nyeste først")
            .AnswersPage(RoundAnswer.Example);
        api.MapGet("/areas/{omraade}/rounds/{aar}", OneAsync)
            .RequirePermission(Permissions.ReadRounds)
            .Described("round", Group, "En takstrunde med dens frister")
            .Answers(RoundAnswer.Example)
            .Refuses(StatusCodes.Status404NotFound);
        api.MapGet(Operator, OperatorAsync)
            .RequirePermission(Permissions.ReadSubmissions)
            .Described(
                "operatorRound",
                Group,
                "Driftsherrens del af runden: frist, om der kan afleveres, nyeste levering"
            )
            .Answers(OperatorRoundAnswer.Example)
            .Refuses(StatusCodes.Status404NotFound);
        api.MapGet($"{Operator}/template", TemplateAsync)
            .RequirePermission(Permissions.Deliver)
            .RequireRateLimiting(RateLimits.ApiUpload)
            .Described(
                "template",
                "Skabeloner",
                "Driftsherrens skabelon i runden, udfyldt med det, der er afleveret, ellers med sidste års. Den laves, når den hentes, og er ikke den samme to gange: gem den, I udfylder"
            )
            .TakesQuery(
                new ApiQueryParameter("trial", "true giver skabelonen, før runden er åbnet, til en prøve.")
                {
                    Kind = ApiKind.Truth,
                }
            )
            .AnswersFile(WorkbookMediaType.Value)
            .Refuses(StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ListAsync(string omraade, HttpContext context, RammevaerkDb db)
    {
        var paging = ApiPaging.Of(context.Request);
        if (!paging.IsOk)
        {
            return new ApiProblem(paging.Fault);
        }

        var rounds = db.Set<RateRound>().AsNoTracking().Where(round => round.Area == omraade);
        var total = await rounds.CountAsync(context.RequestAborted);
        var page = await rounds
            .OrderByDescending(round => round.Year)
            .Skip(paging.Value.Skipped)
            .Take(paging.Value.Size)
            .ToListAsync(context.RequestAborted);
        return new ApiJson<ApiPage<RoundAnswer>>(paging.Value.Answer(context, [.. page.Select(RoundAnswer.Of)], total));
    }

    private static async Task<IResult> OneAsync(string omraade, string aar, RoundDesk rounds, HttpContext context) =>
        await rounds.FindAsync(omraade, aar, context.RequestAborted) is { } round
            ? new ApiJson<RoundAnswer>(RoundAnswer.Of(round))
            : new ApiProblem(RoundFaults.NoRound(omraade, aar), StatusCodes.Status404NotFound);

    private static async Task<IResult> OperatorAsync(
        string omraade,
        string aar,
        string part,
        SubmissionDesk submissions,
        TimeProvider time,
        HttpContext context
    ) =>
        await submissions.FindAsync(omraade, aar, part, context.RequestAborted) is { } own
            ? new ApiJson<OperatorRoundAnswer>(OperatorRoundAnswer.Of(own, DanishClock.Today(time)))
            : NoRound(omraade, aar);

    private static async Task<IResult> TemplateAsync(
        string omraade,
        string aar,
        string part,
        SubmissionDesk submissions,
        RoundTemplate templates,
        PartyRegister parties,
        WriteDesk desk,
        HttpContext context
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, context.RequestAborted) is not { } own)
        {
            return NoRound(omraade, aar);
        }

        var isTrial = context.Request.Query["trial"] == "true";
        if (own.Round.State == RoundState.Planned && !isTrial)
        {
            return new ApiProblem(RoundFaults.NotOpen(own.Round));
        }

        var party = parties.Find(own.Party, own.Round.BudgetYear);
        var made = await templates.MakeAsync(own.Round, own.Party, filled: true, context.RequestAborted);
        if (!made.IsOk || !party.IsOk)
        {
            return new ApiProblem(made.Fault ?? party.Fault!);
        }

        if (own.Own.TemplateFetchedAt is null && !isTrial)
        {
            await FetchRoundTemplate.NoteAsync(desk, own, context.RequestAborted);
        }

        return FetchTemplate.Workbook(made.Value, party.Value, own.Round.BudgetYear);
    }

    /// <summary>There is no such round, or the operator is not in it.</summary>
    public static ApiProblem NoRound(string area, string year) =>
        new(RoundFaults.NoRound(area, year), StatusCodes.Status404NotFound);
}
