using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules.Agreements;

/// <summary>A service's rate beside its rate in the base year.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="BaseRate">Kroner per unit in the base year, above 0.</param>
/// <param name="Rate">Kroner per unit in the year.</param>
/// <param name="Units">Units sold a year: places × units × occupancy, above 0.</param>
public sealed record AgreementLine(string Label, decimal BaseRate, decimal Rate, decimal Units)
{
    /// <summary>What the units cost in the year, kroner.</summary>
    public decimal Now => Rate * Units;

    /// <summary>What they would cost at the base year's rate, kroner.</summary>
    public decimal Before => BaseRate * Units;
}

/// <summary>Where rates stand against the path in a year.</summary>
/// <param name="Index">RATE-13.</param>
/// <param name="Target">RATE-13B.</param>
/// <param name="Excess">RATE-13C, kroner a year.</param>
public sealed record AgreementStanding(Figure Index, Figure Target, Figure Excess)
{
    /// <summary>True when the rates rose more than agreed.</summary>
    public bool IsAbove => Index.Value > Target.Value;

    /// <summary>The standing of one rate line: its derivation goes down to the two rates and the units.</summary>
    public static AgreementStanding OfLine(AgreementLine line, Figure price, Figure target, int baseYear, string whose)
    {
        var units = Given(line.Units, "Enheder om året", Unit.Units);
        var now = (Given(line.Rate, "Årets takst", Unit.Kroner) * units).Named(Year("Årets takst × enheder"));
        var before = (Given(line.BaseRate, $"Takst {baseYear}", Unit.Kroner) * units).Named(
            Year($"Taksten {baseYear} × enheder")
        );
        return Of(now, before, price, target, whose);
    }

    /// <summary>The standing of some lines together: the derivation names each line's kroner.</summary>
    public static AgreementStanding OfLines(
        IReadOnlyList<AgreementLine> lines,
        Figure price,
        Figure target,
        int baseYear,
        string whose
    ) =>
        Of(
            Sum(lines, line => line.Now, "Årets takster × enheder"),
            Sum(lines, line => line.Before, $"Taksterne {baseYear} × enheder"),
            price,
            target,
            whose
        );

    private static AgreementStanding Of(Figure now, Figure before, Figure price, Figure target, string whose) =>
        new(
            AgreementIndexRule.Compute(now, before, price, whose),
            target,
            AgreementExcessRule.Compute(now, before, price, target, whose)
        );

    private static Figure Sum(IReadOnlyList<AgreementLine> lines, Func<AgreementLine, decimal> kroner, string label) =>
        Figure
            .Sum([.. lines.Select(line => Given(kroner(line), line.Label, Unit.Kroner))])
            .Named(Year(label, "summen af ydelsernes kroner om året"));

    private static Step Year(string label, string? words = null) => new(label, Unit.Kroner, Words: words);

    private static Figure Given(decimal value, string label, Unit unit) => Figure.From(new Input(value, label, unit));
}
