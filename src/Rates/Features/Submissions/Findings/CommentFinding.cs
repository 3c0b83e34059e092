using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Submissions.Findings;

/// <summary>Saves the operator's comment on a warning of its newest delivery.</summary>
public static class CommentFinding
{
    /// <summary>The id of a finding's field on the page.</summary>
    public static string FieldOf(Guid finding) => $"bemaerkning-{finding:N}";

    /// <summary>The id of a finding on the page.</summary>
    public static string AnchorOf(Guid finding) => $"fund-{finding:N}";

    internal static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
        Guid id,
        [FromForm] string? bemaerkning,
        [FromForm] int version,
        HttpContext context,
        SubmissionDesk submissions,
        WriteDesk desk,
        RammevaerkDb db,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, nummer, cancellation) is not { } delivery)
        {
            return Results.NotFound();
        }

        var page = $"{delivery.Address}/fund";
        var text = OperatorText.Of(bemaerkning, DanishClock.Today(time));
        var saved = text.IsOk ? await RunAsync(desk, delivery, id, text.Value, version, cancellation) : text.Fault;
        if (saved is { IsOk: true })
        {
            return saved.Value ? new SeeOther($"{page}#{AnchorOf(id)}") : Results.NotFound();
        }

        if (saved.Fault!.Id != StorageFaults.ChangedMeanwhile().Id)
        {
            return new FormRefusal(page, FieldOf(id), saved.Fault);
        }

        var stored = await db.Set<SubmissionFinding>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
        return BothVersions.Refuse(context, page, [new("Bemærkning", bemaerkning, stored.Comment)]);
    }

    /// <summary>Saves the comment, when the finding's stored version is the one that was shown.</summary>
    /// <returns>False when the delivery has no such finding.</returns>
    public static Task<Result<bool>> RunAsync(
        WriteDesk desk,
        OpenDelivery delivery,
        Guid id,
        string text,
        int version,
        CancellationToken cancellation
    ) => desk.RunAsync(write => SaveAsync(write, delivery, id, text, version, cancellation), cancellation);

    private static async Task<Result<bool>> SaveAsync(
        Write write,
        OpenDelivery delivery,
        Guid id,
        string text,
        int version,
        CancellationToken cancellation
    )
    {
        var round = delivery.Round;
        await write.Db.HoldOperatorAsync(round.Id, delivery.Own.Party, cancellation);
        var finding = await write
            .Db.Set<SubmissionFinding>()
            .FirstOrDefaultAsync(one => one.Id == id && one.SubmissionId == delivery.Submission.Id, cancellation);
        if (finding is null)
        {
            return false;
        }

        var deliveries = await write.DeliveriesAsync(delivery, cancellation);
        if (Refusal(delivery.Submission.Id, deliveries, finding) is { } refused)
        {
            return refused;
        }

        if (finding.Version != version)
        {
            return StorageFaults.ChangedMeanwhile();
        }

        var before = finding.Comment;
        finding.Comment = text;
        finding.CommentAt = write.Now;
        finding.CommentByName = write.Visitor.Name;
        write.Audit(
            new AuditNote(
                "submission.commented",
                RateSubmission.ReferenceOf(round, delivery.Own.Party, delivery.Submission.Number),
                $"{delivery.Own.PartyName} forklarede {finding.Check} i levering {delivery.Submission.Number} for {round.Year}.",
                round.AreaKey,
                delivery.Own.Party,
                Before: new
                {
                    finding.Check,
                    finding.Subject,
                    Comment = before,
                },
                After: new
                {
                    finding.Check,
                    finding.Subject,
                    Comment = text,
                }
            )
        );
        return true;
    }

    private static Fault? Refusal(Guid submission, IReadOnlyList<RateSubmission> deliveries, SubmissionFinding finding)
    {
        var own = deliveries.First(one => one.Id == submission);
        return deliveries[0].Id != submission ? SubmissionFaults.NotNewest(own, deliveries[0].Number)
            : own.State is SubmissionState.SignedOff or SubmissionState.Accepted ? SubmissionFaults.CommentsFixed(own)
            : finding.Severity != Severity.Warning ? SubmissionFaults.NotForComments(finding)
            : null;
    }
}
