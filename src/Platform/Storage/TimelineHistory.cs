using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Platform.Storage;

/// <summary>The rows of one key while a write changes them: those stored, and those the write has added so far.</summary>
internal sealed class TimelineHistory<T>
    where T : DatedRow
{
    private readonly DbSet<T> rows;
    private readonly string key;
    private readonly IReadOnlyList<T> added;
    private readonly DateTime? last;

    private TimelineHistory(DbSet<T> rows, string key, IReadOnlyList<T> added, DateTime? last) =>
        (this.rows, this.key, this.added, this.last) = (rows, key, added, last);

    /// <summary>Waits for other writes to rows of the kind, and looks at what the key knows.</summary>
    public static async Task<TimelineHistory<T>> OpenAsync(DbSet<T> rows, string key, CancellationToken cancellation)
    {
        var db = rows.GetService<ICurrentDbContext>().Context;
        if (db.Database.IsNpgsql())
        {
            // Two first rows of a key have no row in common that one of them could wait for.
            var kind = rows.EntityType.GetTableName();
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext({kind}))", cancellation);
        }

        var unsaved = AddedTo(db, rows, key);
        var stored = await rows.Where(row => row.Key == key)
            .GroupBy(row => row.Key)
            .Select(group => new { From = group.Max(row => row.KnownFrom), To = group.Max(row => row.KnownTo) })
            .FirstOrDefaultAsync(cancellation);
        DateTime? newest = null;
        foreach (var instant in unsaved.Select(row => (DateTime?)row.KnownFrom).Append(stored?.From).Append(stored?.To))
        {
            newest = instant is { } known && (newest is null || known > newest) ? known : newest;
        }

        return new(rows, key, unsaved, newest);
    }

    /// <summary>The instant, or the first millisecond after anything the key knows.</summary>
    public DateTime InstantAfter(DateTime now) => last is { } known && known >= now ? known.AddMilliseconds(1) : now;

    /// <summary>What is known now for any day of the period.</summary>
    public async Task<IReadOnlyList<T>> CurrentInAsync(Period period, CancellationToken cancellation)
    {
        var stored = await rows.Where(row => row.Key == key && row.KnownTo == null)
            .ValidIn(period)
            .ToListAsync(cancellation);
        return
        [
            // A row this write has closed is still open in the database.
            .. stored.Concat(added.Where(row => row.Validity.Overlaps(period))).Where(row => row.KnownTo is null),
        ];
    }

    /// <summary>Asked without looking for changes in every tracked row, which would make large imports quadratic.</summary>
    private static List<T> AddedTo(DbContext db, DbSet<T> rows, string key)
    {
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return rows.Local.Where(row => row.Key == key && db.Entry(row).State == EntityState.Added).ToList();
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }
}
