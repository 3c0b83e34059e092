using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Platform.Storage;

/// <summary>
/// The one way rows with two times are read and written: filter as of a day as known at an instant; insert, which closes
/// what was known for the same days and keeps what was known for other days. Nothing is overwritten or deleted.
/// </summary>
public static class Timeline
{
    /// <summary>What was known at the instant; null for what is known now.</summary>
    public static IQueryable<T> KnownAt<T>(this IQueryable<T> rows, DateTime? instant)
        where T : DatedRow =>
        instant is { } then
            ? rows.Where(row => row.KnownFrom <= then && (row.KnownTo == null || row.KnownTo > then))
            : rows.Where(row => row.KnownTo == null);

    /// <summary>What is valid on the day.</summary>
    public static IQueryable<T> ValidOn<T>(this IQueryable<T> rows, DateOnly day)
        where T : DatedRow => rows.Where(row => row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day));

    /// <summary>What is valid on any day of the period.</summary>
    public static IQueryable<T> ValidIn<T>(this IQueryable<T> rows, Period period)
        where T : DatedRow =>
        period.To is { } to
            ? rows.Where(row => row.ValidFrom <= to && (row.ValidTo == null || row.ValidTo >= period.From))
            : rows.Where(row => row.ValidTo == null || row.ValidTo >= period.From);

    /// <summary>
    /// Makes the row what is known for its days from <paramref name="now"/>. Rows known until now for any of those days are
    /// closed in knowledge; what they said about days outside is written again. Called inside a write; saves nothing.
    /// </summary>
    /// <returns>The rows that were closed.</returns>
    public static async Task<IReadOnlyList<T>> SupersedeAsync<T>(
        this DbSet<T> rows,
        T row,
        DateTime now,
        CancellationToken cancellation
    )
        where T : DatedRow
    {
        var validity = row.Validity;
        var touched = await Current(rows, row.Key).ValidIn(validity).ToListAsync(cancellation);
        foreach (var old in touched)
        {
            old.KnownTo = now;
            if (old.ValidFrom < validity.From)
            {
                rows.Add((T)old.CopyFor(old.ValidFrom, validity.From.AddDays(-1), now));
            }

            if (validity.To is { } to && (old.ValidTo is null || old.ValidTo > to))
            {
                rows.Add((T)old.CopyFor(to.AddDays(1), old.ValidTo, now));
            }
        }

        row.KnownFrom = now;
        row.KnownTo = null;
        rows.Add(row);
        return touched;
    }

    /// <summary>Ends what is known for the key from the day on: later days are no longer valid.</summary>
    /// <returns>The rows that were closed; empty when nothing was valid from the day on.</returns>
    public static async Task<IReadOnlyList<T>> EndAsync<T>(
        this DbSet<T> rows,
        string key,
        DateOnly lastDay,
        DateTime now,
        CancellationToken cancellation
    )
        where T : DatedRow
    {
        var touched = await Current(rows, key).ValidIn(new Period(lastDay.AddDays(1))).ToListAsync(cancellation);
        foreach (var old in touched)
        {
            old.KnownTo = now;
            if (old.ValidFrom <= lastDay)
            {
                rows.Add((T)old.CopyFor(old.ValidFrom, lastDay, now));
            }
        }

        return touched;
    }

    private static IQueryable<T> Current<T>(DbSet<T> rows, string key)
        where T : DatedRow => rows.Where(row => row.Key == key && row.KnownTo == null);
}
