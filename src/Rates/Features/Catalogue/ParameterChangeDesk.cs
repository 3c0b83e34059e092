using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>Finds which parameters were changed, by whom, and how many published rates were computed with them. Reads only.</summary>
public sealed class ParameterChangeDesk(
    RammevaerkDb db,
    ParameterDesk parameters,
    DerivationUses uses,
    VisitorAccessor visitors
)
{
    /// <summary>The changes the choice asks for, the newest day first; names only for who may read the audit trail.</summary>
    public async Task<IReadOnlyList<ParameterChangeRow>> LoadAsync(
        ParameterChangeChoice choice,
        CancellationToken cancellation
    )
    {
        var rows = await db.Set<ParameterRow>().AsNoTracking().ToListAsync(cancellation);
        var changes = ParameterChangeRow
            .Of(rows)
            .Where(choice.Asks)
            .OrderByDescending(change => choice.ByEntry ? change.Row.KnownFrom : default)
            .ThenByDescending(change => change.Row.ValidFrom)
            .ThenBy(change => ParameterBook.Rank(change.Row.Name))
            .ThenBy(change => AreaWords.Rank(change.Row.Area))
            .ToList();
        var names = await parameters.NamesAsync(changes.Select(change => change.Row), cancellation);
        var years = await YearsAsync(cancellation);
        var told = new List<ParameterChangeRow>(changes.Count);
        foreach (var change in changes)
        {
            told.Add(Named(change, names) with { Rates = await RatesAsync(change.Parameter, years, cancellation) });
        }

        return told;
    }

    private ParameterChangeRow Named(ParameterChangeRow change, IReadOnlyDictionary<Guid, string> names)
    {
        if (!visitors.Current.May(Permissions.ReadAudit, change.Parameter.Area))
        {
            return change;
        }

        string? Name(Guid? account) => account is { } known ? names.GetValueOrDefault(known, "Slettet bruger") : null;
        return change with
        {
            EnteredBy = Name(change.Row.EnteredBy) ?? "Leveret med Rammeværk",
            ApprovedBy = change.Row.Decision is null ? Name(change.Row.ApprovedBy) : "Beslutningen",
        };
    }

    private async Task<ILookup<string, int>> YearsAsync(CancellationToken cancellation) =>
        (
            await db.Set<RateRound>()
                .AsNoTracking()
                .Where(round => round.State == RoundState.Published)
                .Select(round => new { round.Area, round.Year })
                .ToListAsync(cancellation)
        ).ToLookup(round => round.Area, round => round.Year, StringComparer.Ordinal);

    private async Task<int?> RatesAsync(Parameter value, ILookup<string, int> years, CancellationToken cancellation)
    {
        int? rates = null;
        foreach (var year in years[value.Area.Value])
        {
            if (value.Validity.Overlaps(new Kernel.Time.BudgetYear(year).Period))
            {
                var used = await uses.OfAsync(db, value.Area.Value, year, cancellation);
                var own = used.Values.GetValueOrDefault(UsedValue.Of(value));
                // Zero says something only of a parameter that derivations name at all.
                rates = own > 0 || used.Values.Keys.Any(one => one.Key == value.Key) ? (rates ?? 0) + own : rates;
            }
        }

        return rates;
    }
}
