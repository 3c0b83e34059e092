using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain.Agreements;

namespace Rammevaerk.Rates.Rules.Agreements;

/// <summary>RATE-13A: how far prices and pay have risen from a base year.</summary>
public static class PriceLevelRule
{
    public static readonly RuleInfo Info = new(
        "RATE-13A",
        "Prisniveau siden basisåret",
        "Hvert års pris- og lønudvikling lægges oven i det foregående års niveau. Basisåret er 1. Måles aftalen i løbende "
            + "priser, er niveauet 1 i alle år.",
        "prisniveau = (1 + udviklingen i første år) × (1 + udviklingen i næste år) × …",
        "Takstaftale (pl-regulering); DEFAULT: faste priser. Tallene er områdets egne med kilde"
    );

    /// <summary>The level with the base year's as 1; not rounded.</summary>
    /// <param name="baseYear">The base year.</param>
    /// <param name="year">The year.</param>
    /// <param name="changes">The change of each year after the base year, in order, as shares above −1.</param>
    public static Figure Compute(int baseYear, int year, IReadOnlyList<Figure> changes)
    {
        var level = changes.Aggregate(
            (Figure?)null,
            (product, change) => product is { } known ? known * (1m + change) : 1m + change
        );
        return (level ?? Unchanged("Prisniveau i basisåret")).Named(
            new Step($"Prisniveau {year}, når {baseYear} er 1", Unit.Number, Info.Id, Info.Source)
        );
    }

    /// <summary>The level where prices are not taken out.</summary>
    public static Figure Nominal() => Unchanged($"Prisniveau i {PriceBasisWords.Of(PriceBasis.Nominal)}");

    private static Figure Unchanged(string label) => Figure.From(new Input(1m, label, Unit.Number));
}
