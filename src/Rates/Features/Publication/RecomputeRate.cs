using System.Text;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>A rate computed again from the file it came from, beside what is stored.</summary>
/// <param name="Delivery">The delivery whose file was read.</param>
/// <param name="StoredRate">The rate as delivered.</param>
/// <param name="Rate">The rate computed again.</param>
/// <param name="Stored">The stored derivation, JSON.</param>
/// <param name="Json">The derivation made again, JSON.</param>
public sealed record RecomputedRate(
    RateSubmission Delivery,
    decimal StoredRate,
    decimal Rate,
    string Stored,
    string Json
)
{
    /// <summary>True when rate and derivation are the same, byte for byte.</summary>
    public bool IsSame => Rate == StoredRate && string.Equals(Stored, Json, StringComparison.Ordinal);

    /// <summary>SHA-256 of what is stored.</summary>
    public string StoredDigest => FileStore.HashOf(Encoding.UTF8.GetBytes(Stored));

    /// <summary>SHA-256 of what was made again.</summary>
    public string Digest => FileStore.HashOf(Encoding.UTF8.GetBytes(Json));
}

/// <summary>
/// Computes a published rate again from the stored file, with the parameters the file carries and the rules of its date,
/// and compares it with the stored record. Parameters changed since do not change the answer.
/// </summary>
public sealed class RecomputeRate(RammevaerkDb db, RateFileReader reader, PlannedRegulations ledgers, HeavyWork heavy)
{
    /// <summary>Computes it again.</summary>
    /// <returns>Both; or RV-498 without file or derivation, or why the file can no longer be read.</returns>
    public async Task<Result<RecomputedRate>> RunAsync(PublishedRate published, CancellationToken cancellation)
    {
        var delivery = await db.Set<RateSubmission>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == published.SubmissionId, cancellation);
        var delivered = await db.Set<DeliveredRate>()
            .AsNoTracking()
            .FirstOrDefaultAsync(
                rate => rate.SubmissionId == published.SubmissionId && rate.ServiceKey == published.ServiceKey,
                cancellation
            );
        if (
            delivery is null
            || delivered is not { Rate: { } storedRate, Derivation: { } stored }
            || await db.ReadFileAsync(delivery.FileHash, cancellation) is not { } content
        )
        {
            return PublicationFaults.NotRecomputable(published);
        }

        // As the ledgers were when the delivery came: what is put into rates later does not change what was computed.
        var planned = await ledgers.LoadAsync(
            new(published.Area),
            published.Party,
            published.Year,
            delivery.ReceivedAt,
            cancellation
        );
        var row = await heavy.RunAsync(() => Compute(content, published, planned, cancellation), cancellation);
        return row.IsOk && row.Value is { Rate: { } rate, Explanation: { } explanation }
            ? new RecomputedRate(delivery, storedRate, rate, StoredDerivation.Unpack(stored), explanation.ToJson())
            : row.Fault ?? PublicationFaults.NotRecomputable(published);
    }

    private Result<RateRow?> Compute(
        byte[] content,
        PublishedRate published,
        IReadOnlyList<PlannedRegulation> planned,
        CancellationToken cancellation
    )
    {
        using var stream = new MemoryStream(content, writable: false);
        return reader
            .Read(stream, ReadLimits.Default, cancellation)
            .Then(file => RateCalculation.Compute(file, traced: true, planned))
            .Then(rates =>
                Result.Ok(
                    RateRow
                        .All(new AssessedRateFile(rates.File, rates, []))
                        .FirstOrDefault(row => row.Is(published.ServiceKey))
                )
            );
    }
}
