using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Api;

/// <summary>A comment on a finding.</summary>
/// <param name="Comment">Why the operator means it is right.</param>
public sealed record CommentBody(string Comment);

/// <summary>Deliveries for programs: receipts, findings with comments, rates with derivations, the file as received.</summary>
internal static class DeliveryApi
{
    private const string Group = "Leveringer";
    private const string One = $"{RoundApi.Operator}/deliveries/{{nummer}}";

    public static void Map(IEndpointRouteBuilder api)
    {
        Reading(api.MapGet($"{RoundApi.Operator}/deliveries", ListAsync))
            .Described("deliveries", Group, "Driftsherrens leveringer i runden, den nyeste først")
            .AnswersPage(DeliveryAnswer.Example);
        Reading(api.MapGet(One, OneAsync))
            .Described("delivery", Group, "En levering: kvittering og hvad der blev fundet")
            .Answers(DeliveryAnswer.Example);
        Reading(api.MapGet($"{One}/file", FileAsync))
            .Described("deliveryFile", Group, "Filen, som den blev modtaget")
            .AnswersFile(WorkbookMediaType.Value);
        Reading(api.MapGet($"{One}/findings", FindingsAsync))
            .Described("findings", Group, "Fund i leveringen, fejl først")
            .AnswersPage(FindingAnswer.Example);
        Reading(api.MapGet($"{One}/rates", RatesAsync))
            .Described("deliveredRates", Group, "Leveringens takster i filens orden")
            .AnswersPage(RateAnswer.Example);
        Reading(api.MapGet($"{One}/rates/{{key}}/derivation", DerivationAsync))
            .Described("derivation", Group, "Udledningen af en takst: regler, parametre med kilder og celler")
            .Answers(DerivationAnswer.Example);
        api.MapPut($"{One}/findings/{{id:guid}}/comment", CommentAsync)
            .RequirePermission(Permissions.Deliver)
            .Described("comment", Group, "Skriv en bemærkning til en advarsel i den nyeste levering")
            .Takes(new CommentBody("Nyt nattilsyn fra 1. januar."))
            .TakesHeader(
                new ApiHeader(
                    HeaderNames.IfMatch,
                    "Fundets version i anførselstegn, så to ikke skriver oven i hinanden.",
                    "\"1\"",
                    true
                )
            )
            .Answers(FindingAnswer.Example)
            .Refuses(
                StatusCodes.Status404NotFound,
                StatusCodes.Status412PreconditionFailed,
                StatusCodes.Status422UnprocessableEntity,
                StatusCodes.Status428PreconditionRequired
            );
    }

    private static RouteHandlerBuilder Reading(RouteHandlerBuilder endpoint) =>
        endpoint.RequirePermission(Permissions.ReadSubmissions).Refuses(StatusCodes.Status404NotFound);

    private static async Task<IResult> ListAsync(
        string omraade,
        string aar,
        string part,
        SubmissionDesk submissions,
        HttpContext context
    ) =>
        await submissions.FindAsync(omraade, aar, part, context.RequestAborted) is { } own
            ? ApiAnswers.Page(context, own.Deliveries, one => DeliveryAnswer.Of(own.Round, one))
            : RoundApi.NoRound(omraade, aar);

    private static async Task<IResult> OneAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
        SubmissionDesk submissions,
        HttpContext context
    ) =>
        await submissions.FindAsync(omraade, aar, part, nummer, context.RequestAborted) is { } delivery
            ? new ApiJson<DeliveryAnswer>(DeliveryAnswer.Of(delivery.Round, delivery.Submission))
            : ApiProblem.Of(StatusCodes.Status404NotFound);

    private static async Task<IResult> FileAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
        SubmissionDesk submissions,
        RammevaerkDb db,
        HttpContext context
    ) =>
        await submissions.FindAsync(omraade, aar, part, nummer, context.RequestAborted) is { } delivery
        && await db.ReadFileAsync(delivery.Submission.FileHash, context.RequestAborted) is { } content
            ? Results.File(
                content,
                WorkbookMediaType.Value,
                delivery.Submission.FileName,
                entityTag: new EntityTagHeaderValue($"\"{delivery.Submission.FileHash}\"")
            )
            : ApiProblem.Of(StatusCodes.Status404NotFound);

    private static async Task<IResult> FindingsAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
        SubmissionDesk submissions,
        RammevaerkDb db,
        HttpContext context
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, nummer, context.RequestAborted) is not { } delivery)
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound);
        }

        var findings = await DeliveryFindings.LoadAsync(
            db,
            delivery.Round,
            delivery.Submission,
            context.RequestAborted
        );
        return ApiAnswers.Page(context, findings.All, FindingAnswer.Of);
    }

    private static async Task<IResult> RatesAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
        SubmissionDesk submissions,
        HttpContext context
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, nummer, context.RequestAborted) is not { } delivery)
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound);
        }

        var below = DeliveryAnswer.AddressOf(delivery.Round, delivery.Submission);
        return ApiAnswers.Page(
            context,
            await submissions.RatesAsync(delivery.Submission, context.RequestAborted),
            rate => RateAnswer.Of(rate, below)
        );
    }

    private static async Task<IResult> DerivationAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
        string key,
        SubmissionDesk submissions,
        RammevaerkDb db,
        HttpContext context
    ) =>
        await submissions.FindAsync(omraade, aar, part, nummer, context.RequestAborted) is { } delivery
        && await db.Set<DeliveredRate>()
            .AsNoTracking()
            .Where(rate => rate.SubmissionId == delivery.Submission.Id && rate.ServiceKey == key)
            .Select(rate => rate.Derivation)
            .FirstOrDefaultAsync(context.RequestAborted)
            is { } stored
            ? new DerivationResult(StoredDerivation.Unpack(stored))
            : ApiProblem.Of(StatusCodes.Status404NotFound);

    private static async Task<IResult> CommentAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
        Guid id,
        SubmissionDesk submissions,
        WriteDesk desk,
        RammevaerkDb db,
        TimeProvider time,
        HttpContext context
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, nummer, context.RequestAborted) is not { } delivery)
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound);
        }

        var body = await ApiAnswers.BodyAsync<CommentBody>(context);
        if (!body.IsOk)
        {
            return new ApiProblem(body.Fault, StatusCodes.Status400BadRequest);
        }

        var mark = context.Request.Headers.IfMatch.ToString().Trim('"');
        if (!int.TryParse(mark, Danish.Invariant, out var version))
        {
            return new ApiProblem(ApiFaults.MarkMissing(), StatusCodes.Status428PreconditionRequired);
        }

        var text = OperatorText.Of(body.Value.Comment, DanishClock.Today(time));
        var saved = text.IsOk
            ? await CommentFinding.RunAsync(desk, delivery, id, text.Value, version, context.RequestAborted)
            : Result.Refused<bool>(text.Fault);
        if (!saved.IsOk)
        {
            return saved.Fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? new ApiProblem(ApiFaults.Changed(), StatusCodes.Status412PreconditionFailed)
                : new ApiProblem(saved.Fault);
        }

        var findings = await DeliveryFindings.LoadAsync(
            db,
            delivery.Round,
            delivery.Submission,
            context.RequestAborted
        );
        return findings.All.FirstOrDefault(one => one.Stored.Id == id) is { } finding
            ? new ApiJson<FindingAnswer>(FindingAnswer.Of(finding))
            : ApiProblem.Of(StatusCodes.Status404NotFound);
    }
}
