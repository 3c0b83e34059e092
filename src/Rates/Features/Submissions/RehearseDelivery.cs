using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Dispensations;
using Rammevaerk.Rates.Features.Submissions.Findings;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>What a delivery would have become.</summary>
/// <param name="Submission">The delivery itself, stored nowhere.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Rates">The rates with their derivations, in the file's order.</param>
public sealed record RehearsedDelivery(
    RateSubmission Submission,
    DeliveryFindings Findings,
    IReadOnlyList<DeliveredRate> Rates
);

/// <summary>
/// Does everything a delivery does but store it, so that an operator can try its automated delivery: the same reading,
/// checks, comparisons and refusals. A round that is planned answers as if it were open.
/// </summary>
public sealed class RehearseDelivery(
    WriteDesk desk,
    RammevaerkDb db,
    DeliveryAssessment assessment,
    DeliveryRecord record,
    TimeProvider time
)
{
    /// <summary>Rehearses the delivery; refused as <see cref="DeliverRateFile"/> would refuse it.</summary>
    public async Task<Result<RehearsedDelivery>> RunAsync(
        RateRound round,
        string party,
        string fileName,
        byte[] content,
        CancellationToken cancellation
    )
    {
        var today = DanishClock.Today(time);
        if (
            await DeliveryWindow.RefusalAsync(db, round.Id, party, today, cancellation, beforeOpening: true) is
            { } early
        )
        {
            return early;
        }

        var assessed = await assessment.RunAsync(round, party, content, cancellation);
        if (!assessed.IsOk)
        {
            return assessed.Fault;
        }

        return await desk.RehearseAsync<RehearsedDelivery>(async write =>
        {
            var submission = await record.AddAsync(
                write,
                round,
                party,
                fileName,
                FileStore.HashOf(content),
                assessed.Value,
                cancellation
            );
            var added = write.Db.ChangeTracker;
            var dispensations = await write
                .Db.Set<RateDispensation>()
                .AsNoTracking()
                .InForceFor(round.Area, party)
                .ToListAsync(cancellation);
            return new RehearsedDelivery(
                submission,
                DeliveryFindings.Of(
                    round,
                    party,
                    [.. added.Entries<SubmissionFinding>().Select(entry => entry.Entity).OrderBy(one => one.Ordinal)],
                    dispensations
                ),
                [.. added.Entries<DeliveredRate>().Select(entry => entry.Entity).OrderBy(one => one.Ordinal)]
            );
        });
    }
}
