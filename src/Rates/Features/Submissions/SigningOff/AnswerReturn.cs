using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Submissions.SigningOff;

/// <summary>
/// Hands a returned delivery in again without changing the file, with an answer to the rate group: the same content is the
/// same delivery, so it could not be delivered once more. Returned rates stand as delivered again.
/// </summary>
public static class AnswerReturn
{
    public const string Form = "genindsend";

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
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, nummer, cancellation) is not { } delivery)
        {
            return Results.NotFound();
        }

        var page = delivery.Own.Address;
        var answer = OperatorText.Of(begrundelse, DanishClock.Today(time));
        if (!answer.IsOk)
        {
            return new FormRefusal(page, Reason.FieldOf(Form), answer.Fault);
        }

        var sent = await desk.RunAsync(
            write => SendAsync(write, delivery, answer.Value, version, cancellation),
            cancellation
        );
        if (!sent.IsOk)
        {
            return new FormRefusal(page, Form, sent.Fault);
        }

        Notice.Set(context, $"Levering {nummer} er sendt ind igen med jeres svar. Den skal godkendes på ny.");
        return new SeeOther(page);
    }

    private static async Task<Result<bool>> SendAsync(
        Write write,
        OpenDelivery delivery,
        string answer,
        int version,
        CancellationToken cancellation
    )
    {
        var round = delivery.Round;
        await write.Db.HoldOperatorAsync(round.Id, delivery.Own.Party, cancellation);
        var deliveries = await write.DeliveriesAsync(delivery, cancellation);
        var submission = deliveries.First(one => one.Id == delivery.Submission.Id);
        if (deliveries[0].Id != submission.Id)
        {
            return SubmissionFaults.NotNewest(submission, deliveries[0].Number);
        }

        if (submission.State != SubmissionState.Returned)
        {
            return RoundFaults.WrongState(submission, "sendt ind igen");
        }

        if (submission.Version != version)
        {
            return StorageFaults.ChangedMeanwhile();
        }

        submission.State = SubmissionState.Delivered;
        submission.OperatorAnswer = answer;
        submission.SignedOffAt = null;
        submission.SignedOffByName = null;
        var returned = await write
            .Db.Set<DeliveredRate>()
            .Where(rate => rate.SubmissionId == submission.Id && rate.State == RateState.Returned)
            .ToListAsync(cancellation);
        returned.ForEach(rate => rate.State = RateState.Delivered);
        write.Audit(
            new AuditNote(
                "submission.answered",
                RateSubmission.ReferenceOf(round, submission.Party, submission.Number),
                $"{delivery.Own.PartyName} sendte den returnerede levering {submission.Number} for {round.Year} ind igen med et svar.",
                round.AreaKey,
                submission.Party,
                After: new { submission.OperatorAnswer, Rates = returned.Count }
            )
        );
        return true;
    }
}
