using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Receptions;
using Rammevaerk.Rates.Features.Submissions;

namespace Rammevaerk.Rates.Api;

/// <summary>Takes rate files from programs, to be delivered or only tried, and tells how far each has come.</summary>
internal static class ReceptionApi
{
    private const string Group = "Aflevering";

    private static readonly string[] Taken = [WorkbookMediaType.Value, "application/octet-stream", ""];

    public static void Map(IEndpointRouteBuilder api)
    {
        Taking(api, "deliveries", isTrial: false)
            .Described(
                "deliver",
                Group,
                "Aflevér en takstfil. Den er modtaget, når der svares; behandlingen følges på modtagelsen"
            );
        Taking(api, "trials", isTrial: true)
            .Described(
                "try",
                Group,
                "Prøv en aflevering: samme kontrol og samme svar, men intet afleveres. Virker også, før runden åbner"
            );
        const string one = $"{RoundApi.Operator}/receptions/{{id:guid}}";
        Reading(api.MapGet(one, OneAsync))
            .Described("reception", Group, "En modtaget fil: hvor langt den er, og hvad der kom ud af den")
            .TakesHeader(Prefer)
            .Answers(ReceptionAnswer.Example);
        Reading(api.MapGet($"{one}/findings", FindingsAsync))
            .Described("trialFindings", Group, "Hvad der blev fundet i en prøve")
            .AnswersPage(FindingAnswer.Example with { Id = null, Version = 0 });
        Reading(api.MapGet($"{one}/rates", RatesAsync))
            .Described("trialRates", Group, "Takster i en prøve")
            .AnswersPage(
                RateAnswer.Example with
                {
                    Derivation = $"{ReceptionAnswer.TrialExample.Trial!.RatesHref}/Y001/derivation",
                }
            );
        Reading(api.MapGet($"{one}/rates/{{key}}/derivation", DerivationAsync))
            .Described("trialDerivation", Group, "Udledningen af en takst i en prøve")
            .Answers(DerivationAnswer.Example);
    }

    private static ApiHeader Prefer { get; } =
        new(
            ReceptionRequest.PreferHeader,
            $"wait=30 lader serveren vente op til 30 sekunder (højst {ReceptionRequest.LongestWaitSeconds}) på, at filen er færdig. Er den ikke færdig inden, svares som ellers.",
            "wait=30"
        );

    private static RouteHandlerBuilder Taking(IEndpointRouteBuilder api, string name, bool isTrial) =>
        api.MapPost(
                $"{RoundApi.Operator}/{name}",
                (
                    string omraade,
                    string aar,
                    string part,
                    HttpContext context,
                    SubmissionDesk submissions,
                    Receiving receiving
                ) => TakeAsync(omraade, aar, part, context, submissions, receiving, isTrial)
            )
            .RequirePermission(Permissions.Deliver)
            .RequireRateLimiting(RateLimits.ApiUpload)
            .WithMetadata(new TakesFileAttribute())
            .TakesFile(Taken[0], Taken[1])
            .TakesQuery(new ApiQueryParameter("fileName", "Filens navn, som det vises.", "takstfil.xlsx"))
            .TakesHeader(
                new ApiHeader(
                    ReceptionRequest.KeyHeader,
                    $"Jeres eget navn for dette ene kald, fx et UUID; højst {ReceiveRateFile.LongestKey} tegn. Samme fil til samme adresse under samme nøgle er samme modtagelse, også når den blev afvist; en anden fil eller adresse under samme nøgle afvises (RV-745). Huskes i 30 dage.",
                    isTrial ? "7c9e6679-7425-40de-944b-e07fc1f90ae7" : "3f1c2b7e-5d0a-4b52-9a55-0d6f6f1f6a11"
                )
            )
            .TakesHeader(Prefer)
            .Answers(isTrial ? ReceptionAnswer.TrialExample : ReceptionAnswer.Example)
            .Answers(
                ReceptionAnswer.Example with
                {
                    IsTrial = isTrial,
                    State = ReceptionState.Waiting,
                    Step = "venter",
                    ProgressPercent = 0,
                    Ahead = 3,
                    FinishedAt = null,
                    Delivery = null,
                },
                StatusCodes.Status202Accepted
            )
            .Refuses(
                StatusCodes.Status404NotFound,
                StatusCodes.Status413PayloadTooLarge,
                StatusCodes.Status415UnsupportedMediaType,
                StatusCodes.Status422UnprocessableEntity
            );

    private static RouteHandlerBuilder Reading(RouteHandlerBuilder endpoint) =>
        endpoint.RequirePermission(Permissions.ReadSubmissions).Refuses(StatusCodes.Status404NotFound);

    private static async Task<IResult> TakeAsync(
        string area,
        string year,
        string party,
        HttpContext context,
        SubmissionDesk submissions,
        Receiving receiving,
        bool isTrial
    )
    {
        if (await submissions.FindAsync(area, year, party, context.RequestAborted) is not { } own)
        {
            return RoundApi.NoRound(area, year);
        }

        var key = ReceptionRequest.KeyOf(context.Request);
        if (!key.IsOk)
        {
            return new ApiProblem(key.Fault);
        }

        if (!Taken.Contains(ReceptionRequest.MediaTypeOf(context.Request), StringComparer.OrdinalIgnoreCase))
        {
            return ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType);
        }

        if (context.Request.ContentLength > ReceptionRequest.LargestFile)
        {
            return new ApiProblem(
                SheetFaults.FileTooLarge(context.Request.ContentLength.Value, ReceptionRequest.LargestFile),
                StatusCodes.Status413PayloadTooLarge
            );
        }

        var content = await ReceptionRequest.ContentAsync(context);
        if (content.Length is 0 or > ReceptionRequest.LargestFile)
        {
            return content.Length == 0
                ? new ApiProblem(SheetFaults.EmptyFile())
                : new ApiProblem(
                    SheetFaults.FileTooLarge(content.Length, ReceptionRequest.LargestFile),
                    StatusCodes.Status413PayloadTooLarge
                );
        }

        var received = await receiving.RunAsync(
            own,
            new HandedFile(ReceptionRequest.NameOf(context.Request), content, isTrial, ReceptionWay.Api, key.Value),
            ReceptionRequest.WaitOf(context.Request),
            context.RequestAborted
        );
        if (!received.IsOk)
        {
            return new ApiProblem(received.Fault, StatusOf(received.Fault));
        }

        if (!received.Value.IsFinished)
        {
            context.Response.Headers.RetryAfter = "1";
        }

        return await AnswerAsync(own.Round, received.Value, receiving.Queue, context);
    }

    private static async Task<IResult> AnswerAsync(
        RateRound round,
        RateReception reception,
        WaitingReceptions queue,
        HttpContext context
    )
    {
        var ahead = await queue.AheadOfAsync(reception, context.RequestAborted);
        return new ApiJson<ReceptionAnswer>(
            ReceptionAnswer.Of(round, reception, ahead),
            reception.IsFinished ? StatusCodes.Status200OK : StatusCodes.Status202Accepted,
            ReceptionAnswer.AddressOf(round, reception)
        );
    }

    private static int StatusOf(Fault fault) =>
        fault.Id == ReceptionFaults.TooManyWaiting(0).Id ? StatusCodes.Status429TooManyRequests
        : fault.Id == StorageFaults.Busy().Id || fault.Id == StorageFaults.Full().Id
            ? StatusCodes.Status503ServiceUnavailable
        : StatusCodes.Status422UnprocessableEntity;

    private static async Task<IResult> OneAsync(
        string omraade,
        string aar,
        string part,
        Guid id,
        Receiving receiving,
        HttpContext context
    )
    {
        if (await receiving.FindAsync(omraade, aar, part, id, context.RequestAborted) is not { } found)
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound);
        }

        var now = await receiving.WaitAsync(
            found.Reception,
            ReceptionRequest.WaitOf(context.Request),
            context.RequestAborted
        );
        return new ApiJson<ReceptionAnswer>(
            ReceptionAnswer.Of(found.Round, now, await receiving.Queue.AheadOfAsync(now, context.RequestAborted))
        );
    }

    private static async Task<IResult> FindingsAsync(
        string omraade,
        string aar,
        string part,
        Guid id,
        Receiving receiving,
        HttpContext context
    ) =>
        await receiving.TrialAsync(omraade, aar, part, id, context.RequestAborted) is { } trial
            ? ApiAnswers.Page(context, trial.Answer.Findings, finding => finding)
            : ApiProblem.Of(StatusCodes.Status404NotFound);

    private static async Task<IResult> RatesAsync(
        string omraade,
        string aar,
        string part,
        Guid id,
        Receiving receiving,
        HttpContext context
    ) =>
        await receiving.TrialAsync(omraade, aar, part, id, context.RequestAborted) is { } trial
            ? ApiAnswers.Page(context, trial.Answer.RatesAt(trial.Address), rate => rate)
            : ApiProblem.Of(StatusCodes.Status404NotFound);

    private static async Task<IResult> DerivationAsync(
        string omraade,
        string aar,
        string part,
        Guid id,
        string key,
        Receiving receiving,
        HttpContext context
    ) =>
        await receiving.TrialAsync(omraade, aar, part, id, context.RequestAborted) is { } trial
        && trial.Answer.Rates.FirstOrDefault(one => one.Rate.Key == key)?.Derivation is { } derivation
            ? new DerivationResult(derivation)
            : ApiProblem.Of(StatusCodes.Status404NotFound);
}
