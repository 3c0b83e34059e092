using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Audit;

/// <summary>Appends to the audit chain, and walks it to see that it is whole.</summary>
public static class AuditChain
{
    /// <summary>What the entry says that tells of an erased payload; one erased without it breaks the chain.</summary>
    public const string Erased = "payload.erased";

    private const long PostgresLock = 0x52414D4D45;
    private const int BatchSize = 1000;

    /// <summary>What the first entry has for the link before, and an empty chain for its head: 64 zeros.</summary>
    public static readonly string FirstPrevious = new('0', 64);

    /// <summary>
    /// Appends the notes of a write inside its transaction, and before them what others were typing. Takes the chain's lock,
    /// so it comes last.
    /// </summary>
    internal static async Task AppendAsync(RammevaerkDb db, Write write, CancellationToken cancellation)
    {
        if (!write.IsAudited)
        {
            return;
        }

        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync(
                $"SELECT pg_advisory_xact_lock({new NpgsqlParameter("key", PostgresLock)})",
                cancellation
            );
        }

        var typed = await AuditGathering.RunAsync(db, write, cancellation);
        var head = await HeadAsync(db, cancellation);
        foreach (var line in typed.Concat(write.Notes.Select(note => EntryToAppend.Of(note, write))))
        {
            var payload = Payload(line);
            var entry = new AuditEntry
            {
                Number = (head?.Number ?? 0) + 1,
                At = write.Now,
                AccountId = line.AccountId,
                What = line.What,
                Subject = line.Subject,
                Area = line.Area,
                Party = line.Party,
                PayloadDigest = Digest(payload),
                PreviousHash = head?.Hash ?? FirstPrevious,
            };
            entry.Hash = Hash(entry);
            payload.Number = entry.Number;
            db.Add(entry);
            db.Add(payload);
            head = entry;
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The subject of the entry that tells of the erasing of an entry's payload.</summary>
    public static SubjectReference ErasureOf(long number) => new("audit-entry", number.ToString(Danish.Invariant));

    /// <summary>The newest entry; null when there is none.</summary>
    public static Task<AuditEntry?> HeadAsync(RammevaerkDb db, CancellationToken cancellation) =>
        db.Set<AuditEntry>().AsNoTracking().OrderByDescending(entry => entry.Number).FirstOrDefaultAsync(cancellation);

    /// <summary>Walks the whole chain.</summary>
    /// <returns>How many entries hold, and the number of the first that does not; null when all do.</returns>
    public static async Task<(long Holding, long? FirstBroken)> VerifyAsync(
        RammevaerkDb db,
        CancellationToken cancellation
    )
    {
        var erasures = (
            await db.Set<AuditEntry>()
                .Where(entry => entry.What == Erased)
                .Select(entry => entry.Subject)
                .ToListAsync(cancellation)
        ).ToHashSet(StringComparer.Ordinal);
        var previous = FirstPrevious;
        var expected = 1L;
        // From below 1, so that an entry put before the first is found too.
        var from = long.MinValue;
        while (true)
        {
            var start = from;
            var batch = await db.Set<AuditEntry>()
                .AsNoTracking()
                .Where(entry => entry.Number >= start)
                .OrderBy(entry => entry.Number)
                .Take(BatchSize)
                .GroupJoin(
                    db.Set<AuditPayload>(),
                    entry => entry.Number,
                    payload => payload.Number,
                    (e, p) => new { e, p }
                )
                .SelectMany(
                    pair => pair.p.DefaultIfEmpty(),
                    (pair, payload) => new { Entry = pair.e, Payload = payload }
                )
                .OrderBy(pair => pair.Entry.Number)
                .ToListAsync(cancellation);
            if (batch.Count == 0)
            {
                return (expected - 1, null);
            }

            foreach (var pair in batch)
            {
                if (!Holds(pair.Entry, pair.Payload, expected, previous, erasures))
                {
                    return (expected - 1, expected);
                }

                previous = pair.Entry.Hash;
                expected++;
            }

            from = expected;
        }
    }

    /// <summary>True when the entry of the number has the hash that was noted elsewhere, so nothing up to it was made anew.</summary>
    public static Task<bool> IsAsNotedAsync(
        RammevaerkDb db,
        long number,
        string hash,
        CancellationToken cancellation
    ) => db.Set<AuditEntry>().AnyAsync(entry => entry.Number == number && entry.Hash == hash, cancellation);

    private static bool Holds(
        AuditEntry entry,
        AuditPayload? payload,
        long number,
        string previous,
        HashSet<string> erasures
    ) =>
        entry.Number == number
        && entry.PreviousHash == previous
        && entry.Hash == Hash(entry)
        && payload is not null
        && (
            payload.IsErased ? erasures.Contains(ErasureOf(number).ToString()) : entry.PayloadDigest == Digest(payload)
        );

    private static AuditPayload Payload(EntryToAppend line) =>
        new()
        {
            Salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            Who = line.Who,
            Summary = line.Summary,
            Why = line.Why,
            Before = line.Before,
            After = line.After,
        };

    private static string Digest(AuditPayload payload) =>
        Sha(payload.Salt, payload.Who, payload.Summary, payload.Why, payload.Before, payload.After);

    private static string Hash(AuditEntry entry) =>
        Sha(
            entry.PreviousHash,
            entry.Number.ToString(Danish.Invariant),
            entry.At.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", Danish.Invariant),
            entry.AccountId?.ToString("N"),
            entry.What,
            entry.Subject,
            entry.Area,
            entry.Party,
            entry.PayloadDigest
        );

    /// <summary>SHA-256 of the fields, each with its length before it, so that no two lists of fields are the same text.</summary>
    private static string Sha(params string?[] fields)
    {
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            text.Append(Danish.Invariant, $"{field?.Length ?? -1}:").Append(field);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
