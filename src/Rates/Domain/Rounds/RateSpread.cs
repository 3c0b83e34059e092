namespace Rammevaerk.Rates.Domain.Rounds;

/// <summary>How rates for the same unit lie: lowest, quartiles, median, highest, in kroner.</summary>
/// <param name="Count">How many rates.</param>
/// <param name="Lowest">The lowest.</param>
/// <param name="LowerQuartile">A quarter lies at or below it.</param>
/// <param name="Median">The one in the middle, or the mean of the two.</param>
/// <param name="UpperQuartile">A quarter lies at or above it.</param>
/// <param name="Highest">The highest.</param>
public sealed record RateSpread(
    int Count,
    decimal Lowest,
    decimal LowerQuartile,
    decimal Median,
    decimal UpperQuartile,
    decimal Highest
)
{
    /// <summary>
    /// The spread of the rates; null when there are none. Between two rates a quartile lies in proportion, as a
    /// spreadsheet's QUARTILE.INC (KVARTIL.MEDTAG) has it.
    /// </summary>
    public static RateSpread? Of(IEnumerable<decimal> rates)
    {
        var ordered = rates.Order().ToList();
        return ordered.Count == 0
            ? null
            : new(ordered.Count, ordered[0], At(ordered, 0.25m), At(ordered, 0.5m), At(ordered, 0.75m), ordered[^1]);
    }

    /// <summary>Where a rate lies, in words.</summary>
    public string Place(decimal rate) =>
        rate < LowerQuartile ? "i laveste fjerdedel"
        : rate < Median ? "mellem nedre kvartil og median"
        : rate == Median ? "på medianen"
        : rate <= UpperQuartile ? "mellem median og øvre kvartil"
        : "i højeste fjerdedel";

    /// <summary>Where a rate lies among them.</summary>
    public QuartilePlace PlaceOf(decimal rate) =>
        rate > UpperQuartile ? QuartilePlace.AboveUpper
        : rate < LowerQuartile ? QuartilePlace.BelowLower
        : QuartilePlace.Between;

    private static decimal At(List<decimal> ordered, decimal share)
    {
        var position = share * (ordered.Count - 1);
        var below = (int)decimal.Floor(position);
        var above = Math.Min(below + 1, ordered.Count - 1);
        return ordered[below] + ((position - below) * (ordered[above] - ordered[below]));
    }
}

/// <summary>Where a rate lies among the quartiles.</summary>
public enum QuartilePlace
{
    BelowLower,
    Between,
    AboveUpper,
}
