using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Api;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;

namespace Rammevaerk.Rates.Features.Receptions;

/// <summary>Works on one received file in its robot's name: delivers it, or tries it and keeps the answer.</summary>
public sealed class HandleReception(
    RammevaerkDb db,
    WriteDesk desk,
    VisitorAccessor visitors,
    WaitingReceptions queue,
    DeliverRateFile deliver,
    RehearseDelivery rehearse,
    TimeProvider time
)
{
    /// <summary>A file begun more often than this, and older than the patience, is given up.</summary>
    public const int MostAttempts = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>Works on the file until it is finished, or put back because the database was too busy.</summary>
    public async Task RunAsync(RateReception reception, CancellationToken cancellation)
    {
        var round = await db.Set<RateRound>()
            .AsNoTracking()
            .SingleAsync(one => one.Id == reception.RoundId, cancellation);
        var robot = await db.Set<Robot>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == reception.RobotId, cancellation);
        if (robot is null)
        {
            await RefuseAsync(reception, round, ReceptionFaults.RobotGone(), cancellation);
            return;
        }

        visitors.ActAs(RobotTokens.AsVisitor(robot, RobotScope.All));
        var content = await db.ReadFileAsync(reception.FileHash, cancellation);
        var fault =
            content is null || IsHopeless(reception) ? ReceptionFaults.GivenUp(reception.Attempts)
            : reception.IsTrial ? await TryAsync(reception, round, content, cancellation)
            : await DeliverAsync(reception, round, content, cancellation);
        if (fault is null)
        {
            return;
        }

        if (IsPassing(fault))
        {
            await queue.PutBackAsync(reception.Id, cancellation);
        }
        else
        {
            await RefuseAsync(reception, round, fault, cancellation);
        }
    }

    /// <summary>Begun again and again for long, so that it is the file and not a database that was away.</summary>
    private bool IsHopeless(RateReception reception) =>
        reception.Attempts > MostAttempts && reception.ReceivedAt < WriteDesk.Now(time) - Patience;

    /// <summary>True for what may go well the next time: others were writing, or there was no room.</summary>
    private static bool IsPassing(Fault fault) =>
        fault.Id == StorageFaults.Busy().Id
        || fault.Id == StorageFaults.Full().Id
        || fault.Id == StorageFaults.EnteredMeanwhile().Id
        || fault.Id == StorageFaults.ChangedMeanwhile().Id;

    private async Task<Fault?> DeliverAsync(
        RateReception reception,
        RateRound round,
        byte[] content,
        CancellationToken cancellation
    )
    {
        var delivered = await deliver.RunAsync(
            round,
            reception.Party,
            reception.FileName,
            content,
            cancellation,
            alongside: (write, submission) => MarkAsync(write, reception, submission.Number, false, cancellation)
        );
        if (!delivered.IsOk)
        {
            return delivered.Fault;
        }

        if (!delivered.Value.IsRepeated)
        {
            return null;
        }

        // Delivered before it came; or by this very reception, when the program ended between two marks.
        var known = delivered.Value.Submission;
        var marked = await desk.RunAsync<bool>(
            async write =>
            {
                await MarkAsync(write, reception, known.Number, known.ReceivedAt < reception.ReceivedAt, cancellation);
                write.Audit(
                    Note(
                        reception,
                        round,
                        "reception.repeated",
                        $"»{reception.FileName}« var allerede afleveret som levering {known.Number}."
                    )
                );
                return true;
            },
            cancellation
        );
        return marked.Fault;
    }

    private async Task<Fault?> TryAsync(
        RateReception reception,
        RateRound round,
        byte[] content,
        CancellationToken cancellation
    )
    {
        var tried = await rehearse.RunAsync(round, reception.Party, reception.FileName, content, cancellation);
        if (!tried.IsOk)
        {
            return tried.Fault;
        }

        var answer = TrialAnswer.Of(tried.Value).Pack();
        var kept = await desk.RunAsync<bool>(
            async write =>
            {
                var row = await write.Db.Set<RateReception>().SingleAsync(one => one.Id == reception.Id, cancellation);
                Finish(row, ReceptionState.Done, write.Now);
                row.Answer = answer;
                write.Audit(
                    Note(
                        reception,
                        round,
                        "reception.tried",
                        $"»{reception.FileName}« blev prøvet; intet er afleveret."
                    )
                );
                return true;
            },
            cancellation
        );
        return kept.Fault;
    }

    private Task RefuseAsync(RateReception reception, RateRound round, Fault fault, CancellationToken cancellation) =>
        desk.RunAsync<bool>(
            async write =>
            {
                var row = await write.Db.Set<RateReception>().SingleAsync(one => one.Id == reception.Id, cancellation);
                Finish(row, ReceptionState.Refused, write.Now);
                (row.FaultId, row.FaultMessage) = (fault.Id, fault.Message);
                write.Audit(
                    Note(
                        reception,
                        round,
                        "reception.refused",
                        $"»{reception.FileName}« blev afvist med {fault.Id}; intet er afleveret."
                    )
                );
                await write.Db.SaveChangesAsync(cancellation);
                // What is refused may hold what must not be here, so it is not kept.
                await ReceivedFiles.DropUnusedAsync(write.Db, reception.FileHash, cancellation);
                return true;
            },
            cancellation
        );

    private static async Task MarkAsync(
        Write write,
        RateReception reception,
        int delivery,
        bool isRepeated,
        CancellationToken cancellation
    )
    {
        var row = await write.Db.Set<RateReception>().SingleAsync(one => one.Id == reception.Id, cancellation);
        Finish(row, ReceptionState.Done, write.Now);
        (row.DeliveryNumber, row.IsRepeated) = (delivery, isRepeated);
    }

    private static void Finish(RateReception row, ReceptionState state, DateTime now) =>
        (row.State, row.FinishedAt, row.HeldUntil) = (state, now, null);

    private static AuditNote Note(RateReception reception, RateRound round, string what, string summary) =>
        new(what, reception.Subject, summary, round.AreaKey, reception.Party);
}
