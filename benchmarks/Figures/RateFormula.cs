using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Bench.Figures;

/// <summary>RATE-2 for one service, over decimal and over Figure: the same line in both.</summary>
internal static class RateFormula
{
    public static decimal OverDecimal(
        decimal[] costs,
        decimal share,
        decimal regulation,
        decimal places,
        decimal days,
        decimal occupancy
    )
    {
        var basis = 0m;
        foreach (var cost in costs)
        {
            basis += cost;
        }

        var overhead = basis * share;
        return decimal.Round(
            (basis + overhead + regulation) / (places * days * occupancy),
            2,
            MidpointRounding.AwayFromZero
        );
    }

    public static Figure OverFigure(
        Figure[] costs,
        Figure share,
        Figure regulation,
        Figure places,
        Figure days,
        Figure occupancy
    )
    {
        var basis = Figure.Sum(costs).Named(Steps.Basis);
        var overhead = (basis * share).Named(Steps.Overhead);
        return ((basis + overhead + regulation) / (places * days * occupancy)).Rounded(2).Named(Steps.Rate);
    }

    private static class Steps
    {
        public static readonly Step Basis = new("Takstberegningsgrundlag", Unit.Kroner);
        public static readonly Step Overhead = new("Overhead", Unit.Kroner);
        public static readonly Step Rate = new("Takst pr. døgn", Unit.Kroner);
    }
}
