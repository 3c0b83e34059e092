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
    /// closed in knowledge; what they said about days outside is written again. Called inside a write; saves nothing. Two
    /// writes at once wait for each other, and what was known at one instant is never written over: a key that changed at
    /// or after <paramref name="now"/> is known a millisecond later.
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
        var history = await TimelineHistory<T>.OpenAsync(rows, row.Key, cancellation);
        var known = history.InstantAfter(now);
        var touched = await history.CurrentInAsync(validity, cancellation);
        foreach (var old in touched)
        {
            old.KnownTo = known;
            if (old.ValidFrom < validity.From)
            {
                rows.Add((T)old.CopyFor(old.ValidFrom, validity.From.AddDays(-1), known));
            }

            if (validity.To is { } to && (old.ValidTo is null || old.ValidTo > to))
            {
                rows.Add((T)old.CopyFor(to.AddDays(1), old.ValidTo, known));
            }
        }

        row.KnownFrom = known;
        row.KnownTo = null;
        rows.Add(row);
        return touched;
    }

    /// <summary>Ends what is known for the key after the day: later days are no longer valid.</summary>
    /// <returns>The rows that were closed; empty when nothing was valid after the day.</returns>
    public static async Task<IReadOnlyList<T>> EndAsync<T>(
        this DbSet<T> rows,
        string key,
        DateOnly lastDay,
        DateTime now,
        CancellationToken cancellation
    )
        where T : DatedRow
    {
        var history = await TimelineHistory<T>.OpenAsync(rows, key, cancellation);
        var known = history.InstantAfter(now);
        var touched = await history.CurrentInAsync(new Period(lastDay.AddDays(1)), cancellation);
        foreach (var old in touched)
        {
            old.KnownTo = known;
            if (old.ValidFrom <= lastDay)
            {
                rows.Add((T)old.CopyFor(old.ValidFrom, lastDay, known));
            }
        }

        return touched;
    }
}
