using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>What a delivery is told: its receipt, and whether the same file had been delivered before.</summary>
public sealed record DeliveryReceipt(RateSubmission Submission, bool IsRepeated);

/// <summary>
/// Takes an operator's rate file into a round: assessed as everywhere else, kept as received, its findings and rates
/// stored with it, all in one write. The same bytes are one delivery, however often they are sent.
/// </summary>
public sealed class DeliverRateFile(
    WriteDesk desk,
    RammevaerkDb db,
    DeliveryAssessment assessment,
    DeliveryRecord record,
    DeliveryMail mail,
    TimeProvider time
)
{
    /// <summary>Delivers the file.</summary>
    /// <param name="round">The round, as the address named it.</param>
    /// <param name="party">Official code of the operator.</param>
    /// <param name="fileName">The file's name, as shown.</param>
    /// <param name="content">The file as received.</param>
    /// <param name="cancellation">Stops the reading; a delivery already being stored is stored.</param>
    /// <param name="after">Number of the delivery the file was made on top of, 0 for none; null when it does not matter.</param>
    /// <param name="alongside">Written in the same write as a new delivery; not when the file was delivered before.</param>
    /// <returns>
    /// The receipt, or why it is refused: RV-2xx and RV-4xx unreadable, RV-240 personal numbers, RV-451 not expected,
    /// RV-452 and RV-453 not open, RV-454 another operator's or year's file, RV-455 already accepted, RV-467 another
    /// delivery has come since.
    /// </returns>
    public async Task<Result<DeliveryReceipt>> RunAsync(
        RateRound round,
        string party,
        string fileName,
        byte[] content,
        CancellationToken cancellation,
        int? after = null,
        Func<Write, RateSubmission, Task>? alongside = null
    )
    {
        using var span = DeliverySignals.Begin();
        var delivered = await DeliverAsync(round, party, fileName, content, after, alongside, cancellation);
        DeliverySignals.Count(span, delivered);
        return delivered;
    }

    private async Task<Result<DeliveryReceipt>> DeliverAsync(
        RateRound round,
        string party,
        string fileName,
        byte[] content,
        int? after,
        Func<Write, RateSubmission, Task>? alongside,
        CancellationToken cancellation
    )
    {
        var hash = FileStore.HashOf(content);
        if (await RepeatedAsync(db, round, party, hash, cancellation) is { } known)
        {
            return known;
        }

        if (await DeliveryWindow.RefusalAsync(db, round.Id, party, DanishClock.Today(time), cancellation) is { } early)
        {
            return early;
        }

        var assessed = await assessment.RunAsync(round, party, content, cancellation);
        if (!assessed.IsOk)
        {
            return assessed.Fault;
        }

        return await desk.RunAsync(
            write => StoreAsync(write, round, party, fileName, content, assessed.Value, after, alongside, cancellation),
            cancellation
        );
    }

    /// <summary>Two windows at once: the locks let one go first, and the other is told what the first one is.</summary>
    private async Task<Result<DeliveryReceipt>> StoreAsync(
        Write write,
        RateRound round,
        string party,
        string fileName,
        byte[] content,
        AssessedRateFile assessed,
        int? after,
        Func<Write, RateSubmission, Task>? alongside,
        CancellationToken cancellation
    )
    {
        await write.Db.HoldRoundAsync(round.Id, cancellation);
        await write.Db.HoldOperatorAsync(round.Id, party, cancellation);
        if (await RepeatedAsync(write.Db, round, party, FileStore.HashOf(content), cancellation) is { } first)
        {
            return first;
        }

        if (
            await DeliveryWindow.RefusalAsync(write.Db, round.Id, party, DanishClock.Date(write.Now), cancellation) is
            { } refused
        )
        {
            return refused;
        }

        var newest = await write
            .Db.Set<RateSubmission>()
            .Where(one => one.RoundId == round.Id && one.Party == party)
            .MaxAsync(one => (int?)one.Number, cancellation);
        if (after is { } expected && expected != (newest ?? 0))
        {
            return SubmissionFaults.ChangedSinceShown();
        }

        var current = await write
            .Db.Set<RateRound>()
            .AsNoTracking()
            .SingleAsync(one => one.Id == round.Id, cancellation);
        var hash = await write.StoreAsync(content, cancellation);
        var submission = await record.AddAsync(write, current, party, fileName, hash, assessed, cancellation);
        await mail.SendAsync(write, current, submission, cancellation);
        if (alongside is not null)
        {
            await alongside(write, submission);
        }

        return new DeliveryReceipt(submission, IsRepeated: false);
    }

    private static async Task<DeliveryReceipt?> RepeatedAsync(
        RammevaerkDb db,
        RateRound round,
        string party,
        string hash,
        CancellationToken cancellation
    ) =>
        await db.Set<RateSubmission>()
            .AsNoTracking()
            .FirstOrDefaultAsync(
                one => one.RoundId == round.Id && one.Party == party && one.FileHash == hash,
                cancellation
            )
            is { } known
            ? new DeliveryReceipt(known, IsRepeated: true)
            : null;
}
