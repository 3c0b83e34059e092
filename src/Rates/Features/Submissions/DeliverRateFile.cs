using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>What a delivery is told: its receipt, and whether the same file had been delivered before.</summary>
public sealed record DeliveryReceipt(RateSubmission Submission, bool IsRepeated);

/// <summary>
/// Takes an operator's rate file into an open round: assessed as everywhere else, kept as received, its findings and rates
/// stored with it, all in one write. The same bytes are one delivery, however often they are sent.
/// </summary>
public sealed class DeliverRateFile(
    WriteDesk desk,
    RammevaerkDb db,
    DeliveryAssessment assessment,
    DeliveryRecord record
)
{
    /// <summary>Delivers the file.</summary>
    /// <param name="round">The round, as the address named it.</param>
    /// <param name="party">Official code of the operator.</param>
    /// <param name="fileName">The file's name, as shown.</param>
    /// <param name="content">The file as received.</param>
    /// <param name="cancellation">Stops the reading; a delivery already being stored is stored.</param>
    /// <returns>
    /// The receipt, or why it is refused: RV-2xx and RV-4xx unreadable, RV-451 not expected, RV-452 and RV-453 not open,
    /// RV-454 another operator's or year's file, RV-455 already accepted.
    /// </returns>
    public async Task<Result<DeliveryReceipt>> RunAsync(
        RateRound round,
        string party,
        string fileName,
        byte[] content,
        CancellationToken cancellation
    )
    {
        var hash = FileStore.HashOf(content);
        if (await RepeatedAsync(round, party, hash, cancellation) is { } known)
        {
            return known;
        }

        if (await RefusalAsync(db, round, party, cancellation) is { } early)
        {
            return early;
        }

        var assessed = await assessment.RunAsync(round, party, content, cancellation);
        if (!assessed.IsOk)
        {
            return assessed.Fault;
        }

        var stored = await desk.RunAsync(
            write => StoreAsync(write, round, party, fileName, content, assessed.Value, cancellation),
            cancellation
        );
        // Two windows at once: the other was first, and both get its receipt.
        return stored.Fault is not null && await RepeatedAsync(round, party, hash, cancellation) is { } first
            ? first
            : stored;
    }

    private async Task<Result<DeliveryReceipt>> StoreAsync(
        Write write,
        RateRound round,
        string party,
        string fileName,
        byte[] content,
        AssessedRateFile assessed,
        CancellationToken cancellation
    )
    {
        await write.Db.HoldRoundAsync(round.Id, cancellation);
        if (await RefusalAsync(write.Db, round, party, cancellation) is { } refused)
        {
            return refused;
        }

        var current = await write
            .Db.Set<RateRound>()
            .AsNoTracking()
            .SingleAsync(one => one.Id == round.Id, cancellation);
        var hash = await write.StoreAsync(content, cancellation);
        var submission = await record.AddAsync(write, current, party, fileName, hash, assessed, cancellation);
        return new DeliveryReceipt(submission, IsRepeated: false);
    }

    private async Task<DeliveryReceipt?> RepeatedAsync(
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

    private static async Task<Fault?> RefusalAsync(
        RammevaerkDb db,
        RateRound asked,
        string party,
        CancellationToken cancellation
    )
    {
        var round = await db.Set<RateRound>().AsNoTracking().SingleAsync(one => one.Id == asked.Id, cancellation);
        if (round.State != RoundState.Open)
        {
            return RoundFaults.NotOpen(round);
        }

        if (!await db.Set<RoundOperator>().AnyAsync(one => one.RoundId == round.Id && one.Party == party, cancellation))
        {
            return RoundFaults.NotExpected(party, round);
        }

        var accepted = await db.Set<RateSubmission>()
            .AsNoTracking()
            .FirstOrDefaultAsync(
                one => one.RoundId == round.Id && one.Party == party && one.State == SubmissionState.Accepted,
                cancellation
            );
        return accepted is null ? null : RoundFaults.AlreadyAccepted(accepted);
    }
}
