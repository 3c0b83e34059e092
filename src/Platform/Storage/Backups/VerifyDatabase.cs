using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>Asks every check whether the database is whole, all as of one instant, while the application runs.</summary>
public sealed class VerifyDatabase(RammevaerkDb db, IEnumerable<IIntegrityCheck> checks)
{
    /// <summary>Verifies; RV-786 no database, RV-787 another version's.</summary>
    public async Task<Result<DatabaseVerdict>> RunAsync(
        IProgress<WorkProgress> progress,
        CancellationToken cancellation
    )
    {
        var current = await SchemaCheck.CurrentAsync(db, cancellation);
        if (!current.IsOk)
        {
            return current.Fault;
        }

        await using var snapshot = await Snapshot.OpenAsync(db, cancellation);
        var counts = new List<TableCount>();
        foreach (var table in DatabaseShape.Of(db).Tables)
        {
            counts.Add(new TableCount(table.Name, await TableReading.CountAsync(db, table, cancellation)));
        }

        var problems = new List<string>();
        var asked = checks.ToList();
        for (var index = 0; index < asked.Count; index++)
        {
            problems.AddRange(await asked[index].ProblemsAsync(db, cancellation));
            progress.Report(new WorkProgress(index + 1, asked.Count));
        }

        var head = await AuditChain.HeadAsync(db, cancellation);
        return new DatabaseVerdict(
            await db.Set<AuditEntry>().LongCountAsync(cancellation),
            head?.Hash ?? AuditChain.FirstPrevious,
            counts,
            problems
        );
    }
}

/// <summary>What a verification found.</summary>
/// <param name="Entries">Entries of the audit chain.</param>
/// <param name="Head">Hash of the newest of them; 64 zeros for an empty chain.</param>
/// <param name="Tables">Rows of every table.</param>
/// <param name="Problems">What is not as it must be: a Danish sentence each.</param>
public sealed record DatabaseVerdict(
    long Entries,
    string Head,
    IReadOnlyList<TableCount> Tables,
    IReadOnlyList<string> Problems
)
{
    public bool IsOk => Problems.Count == 0;

    public long Rows => Tables.Sum(table => table.Rows);
}

/// <summary>How many rows a table has.</summary>
public sealed record TableCount(string Table, long Rows);
