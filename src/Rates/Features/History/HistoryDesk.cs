using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.History;

/// <summary>An imported row as lists show it.</summary>
/// <param name="Rate">The row.</param>
/// <param name="Import">The list it stands in.</param>
/// <param name="Operator">The operator's name; as the list writes it where nobody is known by it.</param>
/// <param name="Offer">Present name of the offer it belongs to or is proposed for; null for none.</param>
public sealed record HistoryRow(ImportedRate Rate, HistoryImport Import, string Operator, string? Offer)
{
    /// <summary>File, sheet and line: where it can be looked up.</summary>
    public string Source =>
        $"{Import.FileName}, {(Rate.Sheet.Length > 0 ? $"arket »{Rate.Sheet}«, " : "")}række {Rate.Line}";
}

/// <summary>A list with how its rows stand.</summary>
/// <param name="Import">The list.</param>
/// <param name="Rows">Rows stored.</param>
/// <param name="Tagged">Rows something had to be said of.</param>
/// <param name="Confirmed">Rows that belong to an offer.</param>
/// <param name="Years">The years it has, the first first.</param>
public sealed record HistoryImportRow(
    HistoryImport Import,
    int Rows,
    int Tagged,
    int Confirmed,
    IReadOnlyList<int> Years
);

/// <summary>Reads what was imported.</summary>
public sealed class HistoryDesk(RammevaerkDb db, OperatorNames names)
{
    /// <summary>The years each area shows, with how many rows.</summary>
    public async Task<ILookup<string, (int Year, int Rows)>> YearsAsync(CancellationToken cancellation)
    {
        var years = await Shown()
            .Where(row => row.Year != null)
            .GroupBy(row => new { row.Area, row.Year })
            .Select(group => new
            {
                group.Key.Area,
                group.Key.Year,
                Rows = group.Count(),
            })
            .ToListAsync(cancellation);
        return years.OrderBy(one => one.Year).ToLookup(one => one.Area, one => (one.Year!.Value, one.Rows));
    }

    /// <summary>The area's lists, the newest first.</summary>
    public async Task<IReadOnlyList<HistoryImportRow>> ImportsAsync(AreaKey area, CancellationToken cancellation)
    {
        var imports = await db.Set<HistoryImport>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value)
            .ToListAsync(cancellation);
        var rows = (
            await db.Set<ImportedRate>()
                .Where(row => row.Area == area.Value)
                .GroupBy(row => new { row.ImportId, row.Year })
                .Select(group => new
                {
                    group.Key.ImportId,
                    group.Key.Year,
                    Rows = group.Count(),
                    Tagged = group.Count(row => row.Issues != ""),
                    Confirmed = group.Count(row => row.Match == MatchState.Confirmed),
                })
                .ToListAsync(cancellation)
        ).ToLookup(one => one.ImportId);
        return
        [
            .. imports
                .OrderByDescending(one => one.ReceivedAt)
                .Select(one => new HistoryImportRow(
                    one,
                    rows[one.Id].Sum(year => year.Rows),
                    rows[one.Id].Sum(year => year.Tagged),
                    rows[one.Id].Sum(year => year.Confirmed),
                    [.. rows[one.Id].Select(year => year.Year).OfType<int>().Order()]
                )),
        ];
    }

    /// <summary>The names of sources the area has had.</summary>
    public async Task<IReadOnlyList<string>> SourcesAsync(AreaKey area, CancellationToken cancellation) =>
        await db.Set<HistorySource>()
            .Where(one => one.Area == area.Value)
            .Select(one => one.Name)
            .OrderBy(name => name)
            .ToListAsync(cancellation);

    public Task<HistoryImport?> FindAsync(AreaKey area, Guid id, CancellationToken cancellation) =>
        db.Set<HistoryImport>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id && one.Area == area.Value, cancellation);

    /// <summary>What everyone may see of the area; a proposal nobody has confirmed is nobody's business.</summary>
    public async Task<IReadOnlyList<HistoryRow>> ShownAsync(AreaKey area, CancellationToken cancellation)
    {
        var rows = await Shown().Where(row => row.Area == area.Value).ToListAsync(cancellation);
        foreach (var row in rows.Where(row => row.Match == MatchState.Proposed))
        {
            (row.Match, row.OfferId, row.ServiceKey, row.Certainty) = (MatchState.None, null, null, null);
        }

        return await RowsAsync(rows, cancellation);
    }

    /// <summary>Every row of a list, in its order.</summary>
    public async Task<IReadOnlyList<HistoryRow>> OfImportAsync(Guid import, CancellationToken cancellation) =>
        await RowsAsync(
            await db.Set<ImportedRate>().AsNoTracking().Where(row => row.ImportId == import).ToListAsync(cancellation),
            cancellation
        );

    /// <summary>The row; null when the area has none with the id.</summary>
    public async Task<HistoryRow?> FindRowAsync(AreaKey area, Guid id, CancellationToken cancellation) =>
        (
            await RowsAsync(
                await db.Set<ImportedRate>()
                    .AsNoTracking()
                    .Where(row => row.Id == id && row.Area == area.Value)
                    .ToListAsync(cancellation),
                cancellation
            )
        ).SingleOrDefault();

    /// <summary>The rows everyone sees that belong to the offer, by year.</summary>
    public async Task<IReadOnlyList<HistoryRow>> OfOfferAsync(Guid offer, CancellationToken cancellation) =>
        [
            .. (
                await RowsAsync(
                    await Shown()
                        .Where(row => row.OfferId == offer && row.Match == MatchState.Confirmed)
                        .ToListAsync(cancellation),
                    cancellation
                )
            ).OrderBy(row => row.Rate.Year),
        ];

    private IQueryable<ImportedRate> Shown() =>
        db.Set<ImportedRate>()
            .AsNoTracking()
            .Where(row =>
                db.Set<HistoryImport>().Any(one => one.Id == row.ImportId && one.State == HistoryState.Released)
            );

    private async Task<IReadOnlyList<HistoryRow>> RowsAsync(List<ImportedRate> rows, CancellationToken cancellation)
    {
        var lists = rows.Select(row => row.ImportId).Distinct().ToList();
        var imports = await db.Set<HistoryImport>()
            .AsNoTracking()
            .Where(one => lists.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, cancellation);
        var ids = rows.Select(row => row.OfferId).OfType<Guid>().Distinct().ToList();
        var offers = (
            await db.Set<OfferFacts>()
                .AsNoTracking()
                .KnownAt(null)
                .Where(facts => ids.Contains(facts.OfferId))
                .Select(facts => new
                {
                    facts.OfferId,
                    facts.Name,
                    facts.ValidFrom,
                })
                .ToListAsync(cancellation)
        ).GroupBy(facts => facts.OfferId).ToDictionary(same => same.Key, same => same.MaxBy(facts => facts.ValidFrom)!.Name);
        return
        [
            .. rows.OrderBy(row => row.ImportId)
                .ThenBy(row => row.Ordinal)
                .Select(row => new HistoryRow(
                    row,
                    imports[row.ImportId],
                    row.Party is { } party
                        ? names.Of(party, new BudgetYear(row.Year is >= 2007 and { } year ? year : 2007))
                        : row.OperatorText,
                    row.OfferId is { } offer ? offers.GetValueOrDefault(offer) : null
                )),
        ];
    }
}
