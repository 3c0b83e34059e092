using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>The endpoints of trials; all are behind unguessable addresses.</summary>
internal static class TrialEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapPost("/takster/proev", UploadTrial.HandleAsync)
            .RequirePermission(Permissions.TryRateFile)
            .WithMetadata(new SecretAddressAttribute(), new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
        var trials = endpoints
            .MapGroup("/takster/proev")
            .RequirePermission(Permissions.TryRateFile)
            .WithMetadata(new SecretAddressAttribute())
            .RequireRateLimiting(RateLimits.Fetch);
        trials.MapPost("/{id}/slet", DeleteTrial.Handle);
        trials.MapGet("/{id}/arbejdsbog", FetchMarkedWorkbook.HandleAsync);
        trials.MapGet("/{id}/takst/{key}.json", FetchDerivation.HandleAsync);
        ExportFindings.Map(trials);
        ExportRates.Map(trials);
        ExportDifferences.Map(trials);
    }

    /// <inheritdoc cref="WithAsync(TrialDesk, string, Func{OpenTrial, Task{IResult}}, CancellationToken)" />
    public static Task<IResult> WithAsync(
        this TrialDesk desk,
        string id,
        Func<OpenTrial, IResult> answer,
        CancellationToken cancellation
    ) => desk.WithAsync(id, open => Task.FromResult(answer(open)), cancellation);

    /// <summary>Answers with the finished trial, or sends the visitor to its page, which says what is the matter.</summary>
    public static async Task<IResult> WithAsync(
        this TrialDesk desk,
        string id,
        Func<OpenTrial, Task<IResult>> answer,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(id, cancellation) is not { } job)
        {
            return Results.NotFound();
        }

        if (!job.IsDone)
        {
            return Results.Redirect(job.Trial.Address);
        }

        var outcome = await job.Outcome;
        return outcome.IsOk ? await answer(new(job.Trial, outcome.Value)) : Results.Redirect(job.Trial.Address);
    }
}
