namespace Rammevaerk.Rates.Features.Submissions.Comparing;

/// <summary>
/// The lowest, the quartiles, the median and the highest of some numbers. Between two numbers the quartile lies in
/// proportion, as a spreadsheet's QUARTILE.INC (KVARTIL.MEDTAG) has it.
/// </summary>
public sealed record Quartiles(decimal Lowest, decimal Lower, decimal Median, decimal Upper, decimal Highest)
{
    private const int Parts = 4;

    /// <exception cref="ArgumentException">There are no numbers.</exception>
    public static Quartiles Of(IReadOnlyCollection<decimal> numbers)
    {
        if (numbers.Count == 0)
        {
            throw new ArgumentException("Quartiles need a number.", nameof(numbers));
        }

        var sorted = numbers.Order().ToArray();
        return new(sorted[0], At(sorted, 1), At(sorted, 2), At(sorted, 3), sorted[^1]);
    }

    /// <summary>Where a number lies among them.</summary>
    public QuartilePlace PlaceOf(decimal number) =>
        number > Upper ? QuartilePlace.AboveUpper
        : number < Lower ? QuartilePlace.BelowLower
        : QuartilePlace.Between;

    private static decimal At(decimal[] sorted, int quarter)
    {
        var place = (sorted.Length - 1) * quarter / (decimal)Parts;
        var below = (int)decimal.Truncate(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}

/// <summary>Where a number lies among the quartiles.</summary>
public enum QuartilePlace
{
    BelowLower,
    Between,
    AboveUpper,
}
