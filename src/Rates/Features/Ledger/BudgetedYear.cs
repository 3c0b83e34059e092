using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Movement;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>What an offer's published rates of a year presupposed, in kroner.</summary>
/// <param name="Basis">Rate basis (RATE-3).</param>
/// <param name="Overhead">Overhead (RATE-4).</param>
/// <param name="Regulation">Post-regulation; a deficit is positive.</param>
/// <param name="Proceeds">Rates times the units that could be sold.</param>
/// <param name="Rates">How many rates it is the sum of.</param>
public sealed record BudgetedYear(decimal Basis, decimal Overhead, decimal Regulation, decimal Proceeds, int Rates)
{
    /// <summary>What the year should cost.</summary>
    public decimal Costs => Basis + Overhead;

    /// <summary>The budget behind an offer's published rates of the year, as known now; null when it has none.</summary>
    public static async Task<BudgetedYear?> LoadAsync(
        RammevaerkDb db,
        Guid offer,
        int year,
        CancellationToken cancellation
    )
    {
        var rates = await db.Set<PublishedRate>()
            .AsNoTracking()
            .KnownAt(null)
            .Where(rate => rate.OfferId == offer && rate.Year == year && rate.Derivation != null)
            .OrderBy(rate => rate.ValidFrom)
            .ToListAsync(cancellation);
        var parts = rates
            .GroupBy(rate => rate.ServiceKey, StringComparer.Ordinal)
            .Select(same => StoredDerivation.PartsOf(same.Last().Derivation))
            .OfType<RateParts>()
            .ToList();
        return parts.Count == 0
            ? null
            : new BudgetedYear(
                parts.Sum(one => Sum(one, RatePartKind.CostLine)),
                parts.Sum(one => Sum(one, RatePartKind.Overhead)),
                parts.Sum(one => Sum(one, RatePartKind.Regulation)),
                parts.Sum(ProceedsOf),
                parts.Count
            );
    }

    private static decimal Sum(RateParts parts, RatePartKind kind) =>
        parts.Parts.Where(part => part.Kind == kind).Sum(part => part.Value);

    private static decimal ProceedsOf(RateParts parts) =>
        decimal.Round(
            parts.Parts.Where(part => part.IsDivisor).Aggregate(parts.Published, (rate, part) => rate * part.Value),
            2,
            MidpointRounding.AwayFromZero
        );
}

/// <summary>A line of the year-end recalculation: budget beside accounts, in kroner.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Budget">What the rates presupposed; null when no rates are known.</param>
/// <param name="Actual">What the accounts say.</param>
public sealed record YearEndLine(string Label, decimal? Budget, decimal Actual)
{
    public decimal? Difference => Actual - Budget;
}

/// <summary>The year-end recalculation of an offer's year against the budget its rates were made of.</summary>
public static class YearEnd
{
    /// <summary>Proceeds, costs, older years' regulation, and the result they give.</summary>
    public static IReadOnlyList<YearEndLine> Compare(OfferLedgerView view, int year, BudgetedYear? budget)
    {
        var account = view.Accounts.First(one => one.Year == year);
        var result = view.Ledger.ResultOf(year)!.Value.Value;
        var own = account.Proceeds - account.Costs - account.Regulation;
        return
        [
            new("Opkrævet betaling", budget?.Proceeds, account.Proceeds),
            new("Omkostninger med overhead", budget?.Costs, account.Costs),
            new("Efterregulering i årets takster", budget?.Regulation, account.Regulation),
            new("Anvendt henlæggelse og overført ramme", budget is null ? null : 0m, result - own),
            new("Årets resultat", budget is null ? null : budget.Proceeds - budget.Costs - budget.Regulation, result),
        ];
    }
}
