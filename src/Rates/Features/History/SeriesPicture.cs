using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Features.History;

/// <summary>One column of the picture.</summary>
/// <param name="Point">The year it shows.</param>
/// <param name="X">Left side.</param>
/// <param name="Middle">The middle, for its words.</param>
/// <param name="Y">Top.</param>
/// <param name="Height">Height down to the ground line.</param>
/// <param name="Words">Where the rate stands, above the column.</param>
public sealed record SeriesColumn(SeriesPoint Point, string X, string Middle, string Y, string Height, string Words);

/// <summary>A series as columns from nought, 440 units wide; an imported year is drawn as an empty column.</summary>
/// <param name="Columns">The first year first.</param>
public sealed record SeriesPicture(IReadOnlyList<SeriesColumn> Columns)
{
    /// <summary>Width of a column.</summary>
    public const int Width = 40;

    /// <summary>Where the columns stand.</summary>
    public const int Ground = 130;

    private const decimal Highest = 104m;
    private const int MostColumns = 8;
    private const decimal Step = 55m;

    public static SeriesPicture? Of(IReadOnlyList<SeriesPoint> points)
    {
        var shown = points.Where(point => point.Rate > 0m).TakeLast(MostColumns).ToList();
        if (shown.Count < 2)
        {
            return null;
        }

        var top = shown.Max(point => point.Rate);
        return new([
            .. shown.Select(
                (point, place) =>
                {
                    var height = Highest * point.Rate / top;
                    var x = 6m + (place * Step);
                    return new SeriesColumn(
                        point,
                        Number(x),
                        Number(x + (Width / 2m)),
                        Number(Ground - height),
                        Number(height),
                        Number(Ground - height - 6m)
                    );
                }
            ),
        ]);
    }

    private static string Number(decimal value) => decimal.Round(value, 1).ToString(Danish.Invariant);
}
