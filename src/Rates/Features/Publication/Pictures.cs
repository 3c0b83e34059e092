using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>Where the parts of the quartile picture stand: 440 units wide, from the lowest rate to the highest.</summary>
public sealed class QuartilePicture
{
    private const decimal Left = 38m;
    private const decimal Right = 402m;
    private readonly RateSpread spread;

    public QuartilePicture(RateSpread spread) => this.spread = spread;

    public string Lowest => At(spread.Lowest);

    public string Lower => At(spread.LowerQuartile);

    public string Median => At(spread.Median);

    public string Upper => At(spread.UpperQuartile);

    public string Highest => At(spread.Highest);

    /// <summary>Width of the box between the quartiles; never too narrow to see.</summary>
    public string Box => Number(decimal.Max(2m, Position(spread.UpperQuartile) - Position(spread.LowerQuartile)));

    /// <summary>Where the thick line of the median begins.</summary>
    public string MedianLine => Number(Position(spread.Median) - 1.5m);

    /// <summary>Where a rate's dot stands in a picture of another width.</summary>
    public string Dot(decimal rate, decimal left, decimal right) =>
        Number(left + ((right - left) * Share(decimal.Clamp(rate, spread.Lowest, spread.Highest))));

    /// <summary>Width of the box in a picture of another width.</summary>
    public string BoxIn(decimal left, decimal right) =>
        Number(decimal.Max(2m, (right - left) * (Share(spread.UpperQuartile) - Share(spread.LowerQuartile))));

    private string At(decimal rate) => Number(Position(rate));

    private decimal Position(decimal rate) => Left + ((Right - Left) * Share(rate));

    /// <summary>From 0 to 1; when all rates are the same they stand in the middle.</summary>
    private decimal Share(decimal rate) =>
        spread.Highest == spread.Lowest ? 0.5m : (rate - spread.Lowest) / (spread.Highest - spread.Lowest);

    private static string Number(decimal value) => decimal.Round(value, 1).ToString(Danish.Invariant);
}

/// <summary>One column of a picture over years.</summary>
/// <param name="Year">The year.</param>
/// <param name="Value">The rate.</param>
/// <param name="X">Left side.</param>
/// <param name="Middle">The middle, for its words.</param>
/// <param name="Y">Top.</param>
/// <param name="Height">Height down to the ground line.</param>
public sealed record YearColumn(int Year, decimal Value, string X, string Middle, string Y, string Height);

/// <summary>Rates over years as columns from nought, 440 units wide.</summary>
/// <param name="Columns">The columns, the first year first.</param>
public sealed record YearPicture(IReadOnlyList<YearColumn> Columns)
{
    /// <summary>Width of a column.</summary>
    public const int Width = 46;

    /// <summary>Where the columns stand.</summary>
    public const int Ground = 130;

    private const decimal Highest = 104m;
    private const int MostColumns = 6;
    private const decimal Step = 72m;

    public static YearPicture? Of(IEnumerable<(int Year, decimal Value)> years)
    {
        var shown = years.TakeLast(MostColumns).ToList();
        if (shown.Count == 0)
        {
            return null;
        }

        var top = decimal.Max(1m, shown.Max(one => one.Value));
        return new([
            .. shown.Select(
                (one, place) =>
                {
                    var height = Highest * one.Value / top;
                    var x = 6m + (place * Step);
                    return new YearColumn(
                        one.Year,
                        one.Value,
                        Number(x),
                        Number(x + (Width / 2m)),
                        Number(Ground - height),
                        Number(height)
                    );
                }
            ),
        ]);
    }

    private static string Number(decimal value) => decimal.Round(value, 1).ToString(Danish.Invariant);
}
