using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Submissions.Comparing;

/// <summary>
/// Where everything stands in the small chart of a rate among like offers, in a drawing so wide: the line from the lowest
/// to the highest, the box between the quartiles, the median, and the rate itself.
/// </summary>
public sealed class SpreadChart
{
    public const int Width = 440;
    public const int Margin = 12;

    private readonly decimal from;
    private readonly decimal to;

    public SpreadChart(RateSpread spread, decimal rate)
    {
        Spread = spread;
        Rate = rate;
        from = decimal.Min(spread.Lowest, rate);
        to = decimal.Max(spread.Highest, rate);
    }

    public RateSpread Spread { get; }

    public decimal Rate { get; }

    /// <summary>The place of an amount, in whole units of the drawing; the middle when all amounts are the same.</summary>
    public int At(decimal amount) =>
        to == from ? Width / 2 : Margin + (int)decimal.Round((amount - from) / (to - from) * (Width - (2 * Margin)));
}
