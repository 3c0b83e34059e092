using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Parameters;

/// <summary>Finds parameters with their histories. Reads only.</summary>
public sealed class ParameterDesk(RammevaerkDb db)
{
    /// <summary>The kind of a parameter's typed reference: parameter/midtjylland/overhead-max.</summary>
    public const string Kind = "parameter";

    public static SubjectReference ReferenceOf(AreaKey area, string name) => new(Kind, ParameterRow.KeyOf(area, name));

    /// <summary>What is known now for the area, in the order of the product's own file and by first day.</summary>
    public async Task<IReadOnlyList<ParameterRow>> OfAreaAsync(AreaKey area, CancellationToken cancellation)
    {
        var rows = await db.Set<ParameterRow>()
            .AsNoTracking()
            .Where(row => row.Area == area.Value)
            .KnownAt(null)
            .ToListAsync(cancellation);
        return
        [
            .. rows.OrderBy(row => ParameterBook.Rank(row.Name))
                .ThenBy(row => row.Name, StringComparer.Ordinal)
                .ThenBy(row => row.ValidFrom),
        ];
    }

    /// <summary>Every parameter as known at a UTC instant.</summary>
    public async Task<ParameterSet> KnownAsync(DateTime instant, CancellationToken cancellation) =>
        ParameterBook.SetOf(await db.Set<ParameterRow>().AsNoTracking().KnownAt(instant).ToListAsync(cancellation));

    /// <summary>Everything ever known of one parameter; null when there is no such parameter.</summary>
    public async Task<ParameterHistory?> HistoryAsync(AreaKey area, string name, CancellationToken cancellation)
    {
        var key = ParameterRow.KeyOf(area, name);
        var rows = await db.Set<ParameterRow>().AsNoTracking().Where(row => row.Key == key).ToListAsync(cancellation);
        return rows.Count == 0 ? null : new ParameterHistory(rows);
    }

    /// <summary>The names of those who entered and approved rows, by account.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(
        IEnumerable<ParameterRow> rows,
        CancellationToken cancellation
    )
    {
        var accounts = rows.SelectMany(row => new[] { row.EnteredBy, row.ApprovedBy })
            .OfType<Guid>()
            .Distinct()
            .ToList();
        return await db
            .Users.Where(account => accounts.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.Name, cancellation);
    }
}

/// <summary>Everything ever known of one parameter.</summary>
public sealed class ParameterHistory
{
    public ParameterHistory(IReadOnlyList<ParameterRow> rows)
    {
        Current = [.. rows.Where(row => row.KnownTo is null).OrderBy(row => row.ValidFrom)];
        Former =
        [
            .. rows.Where(row => row.KnownTo is not null)
                .OrderByDescending(row => row.KnownTo)
                .ThenBy(row => row.ValidFrom),
        ];
        ChangedAt = rows.Max(row => row.KnownTo is { } closed && closed > row.KnownFrom ? closed : row.KnownFrom);
    }

    /// <summary>What is known now, by first day; empty when everything was ended.</summary>
    public IReadOnlyList<ParameterRow> Current { get; }

    /// <summary>What was known before, the latest replaced first.</summary>
    public IReadOnlyList<ParameterRow> Former { get; }

    /// <summary>When anything of it last changed, UTC.</summary>
    public DateTime ChangedAt { get; }

    /// <summary>Any row of it, for its label and unit.</summary>
    public ParameterRow Any => Current.Count > 0 ? Current[^1] : Former[0];
}
