using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Agendas;

/// <summary>Finds and makes cases: the same matter over years.</summary>
public sealed class CaseBook(RammevaerkDb db)
{
    /// <summary>The area's cases, the newest number first.</summary>
    public async Task<IReadOnlyList<CaseThread>> AllAsync(string area, CancellationToken cancellation) =>
        [
            .. (
                await db.Set<CaseThread>().AsNoTracking().Where(one => one.Area == area).ToListAsync(cancellation)
            ).OrderByDescending(one => one.Number, StringComparer.Ordinal),
        ];

    /// <summary>The case with the number; null when the area has none.</summary>
    public Task<CaseThread?> ByNumberAsync(string area, string number, CancellationToken cancellation) =>
        db.Set<CaseThread>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Area == area && one.Number == number, cancellation);

    /// <summary>Adds a case with the next number of the year: 2026-114.</summary>
    public static async Task<CaseThread> AddAsync(
        Write write,
        string area,
        int year,
        string title,
        string summary,
        CancellationToken cancellation
    )
    {
        var prefix = $"{year.ToString(Danish.Invariant)}-";
        var numbers = await write
            .Db.Set<CaseThread>()
            .Where(one => one.Area == area && one.Number.StartsWith(prefix))
            .Select(one => one.Number)
            .ToListAsync(cancellation);
        var last = numbers
            .Select(number => int.Parse(number[prefix.Length..], Danish.Invariant))
            .DefaultIfEmpty(0)
            .Max();
        var thread = new CaseThread
        {
            Area = area,
            Number = $"{prefix}{(last + 1).ToString("000", Danish.Invariant)}",
            Title = title,
            Summary = summary,
        };
        write.Db.Add(thread);
        return thread;
    }
}
