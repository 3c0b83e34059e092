using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Submissions.SigningOff;

/// <summary>Takes a sign-off back, with a reason, until the rate group has accepted or returned the delivery.</summary>
public static class UndoSignOff
{
    public const string Form = "traek-tilbage";

    internal static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
        [FromForm] string? begrundelse,
        [FromForm] int version,
        HttpContext context,
        SubmissionDesk submissions,
        WriteDesk desk,
        CancellationToken cancellation
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, nummer, cancellation) is not { } delivery)
        {
            return Results.NotFound();
        }

        var page = $"{delivery.Address}/godkendelse";
        var reason = Reason.Of(begrundelse);
        if (!reason.IsOk)
        {
            return new FormRefusal(page, Reason.FieldOf(Form), reason.Fault);
        }

        var undone = await desk.RunAsync(
            write => UndoAsync(write, delivery, reason.Value, version, cancellation),
            cancellation
        );
        if (!undone.IsOk)
        {
            return new FormRefusal(page, Form, undone.Fault);
        }

        Notice.Set(context, $"Godkendelsen af levering {nummer} er trukket tilbage.");
        return new SeeOther(page);
    }

    private static async Task<Result<bool>> UndoAsync(
        Write write,
        OpenDelivery delivery,
        string reason,
        int version,
        CancellationToken cancellation
    )
    {
        var round = delivery.Round;
        await write.Db.HoldOperatorAsync(round.Id, delivery.Own.Party, cancellation);
        var deliveries = await write.DeliveriesAsync(delivery, cancellation);
        var submission = deliveries.First(one => one.Id == delivery.Submission.Id);
        if (submission.State != SubmissionState.SignedOff)
        {
            return RoundFaults.WrongState(submission, StateWords.Of(SubmissionState.Delivered));
        }

        if (submission.Version != version)
        {
            return StorageFaults.ChangedMeanwhile();
        }

        write.Audit(
            new AuditNote(
                "submission.sign-off-undone",
                RateSubmission.ReferenceOf(round, submission.Party, submission.Number),
                $"{write.Visitor.Name} trak godkendelsen af levering {submission.Number} tilbage for {delivery.Own.PartyName}.",
                round.AreaKey,
                submission.Party,
                Before: new { submission.State, submission.SignedOffByName },
                Why: reason
            )
        );
        submission.State = SubmissionState.Delivered;
        submission.SignedOffAt = null;
        submission.SignedOffByName = null;
        return true;
    }
}
