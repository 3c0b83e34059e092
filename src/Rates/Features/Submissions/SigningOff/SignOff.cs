using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Submissions.Findings;

namespace Rammevaerk.Rates.Features.Submissions.SigningOff;

/// <summary>
/// The operator's approver signs the newest delivery off: refused while an error is not covered by a dispensation or a
/// warning has no comment. The rate group is told.
/// </summary>
public static class SignOff
{
    public const string Form = "godkend";

    internal static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
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
        var signed = await RunAsync(desk, delivery, version, cancellation);
        if (!signed.IsOk)
        {
            return new FormRefusal(page, Form, signed.Fault);
        }

        Notice.Set(
            context,
            $"Levering {nummer} er {StateWords.Of(SubmissionState.SignedOff)}. Takstgruppen har fået besked."
        );
        return new SeeOther(page);
    }

    /// <summary>Signs the delivery off, when its stored version is the one that was shown.</summary>
    public static Task<Result<bool>> RunAsync(
        WriteDesk desk,
        OpenDelivery delivery,
        int version,
        CancellationToken cancellation
    ) => desk.RunAsync(write => SignAsync(write, delivery, version, cancellation), cancellation);

    private static async Task<Result<bool>> SignAsync(
        Write write,
        OpenDelivery delivery,
        int version,
        CancellationToken cancellation
    )
    {
        var round = delivery.Round;
        await write.Db.HoldOperatorAsync(round.Id, delivery.Own.Party, cancellation);
        var deliveries = await write.DeliveriesAsync(delivery, cancellation);
        var submission = deliveries.First(one => one.Id == delivery.Submission.Id);
        var findings = await DeliveryFindings.LoadAsync(write.Db, round, submission, cancellation);
        if (Refusal(submission, deliveries, findings, version) is { } refused)
        {
            return refused;
        }

        submission.State = SubmissionState.SignedOff;
        submission.SignedOffAt = write.Now;
        submission.SignedOffByName = write.Visitor.Name;
        write.Audit(
            new AuditNote(
                "submission.signed-off",
                RateSubmission.ReferenceOf(round, submission.Party, submission.Number),
                $"{write.Visitor.Name} godkendte levering {submission.Number} for {delivery.Own.PartyName}, takstrunde {round.Year}.",
                round.AreaKey,
                submission.Party,
                After: new { submission.Receipt, submission.State }
            )
        );
        var group = await RoundPeople.OfAreaAsync(
            write.Db,
            Role.RateGroupMember,
            round.AreaKey,
            DanishClock.Date(write.Now),
            cancellation
        );
        write.Notify(
            group.Select(person => person.AccountId),
            $"{delivery.Own.PartyName} har godkendt sin takstfil for {round.Year}. Den er klar til gennemgang.",
            $"{round.Address}/gennemgang"
        );
        return true;
    }

    private static Fault? Refusal(
        RateSubmission submission,
        IReadOnlyList<RateSubmission> deliveries,
        DeliveryFindings findings,
        int version
    ) =>
        deliveries[0].Id != submission.Id ? SubmissionFaults.NotNewest(submission, deliveries[0].Number)
        : !Transitions.May(submission.State, SubmissionState.SignedOff)
            ? RoundFaults.WrongState(submission, StateWords.Of(SubmissionState.SignedOff))
        : findings.HasOpen ? SubmissionFaults.FindingsOpen(findings.OpenErrors, findings.OpenWarnings)
        : submission.Version != version ? StorageFaults.ChangedMeanwhile()
        : null;
}
