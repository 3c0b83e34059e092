using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>One year of the picture.</summary>
/// <param name="Year">The year.</param>
/// <param name="Target">The path, the base year's being 1.</param>
/// <param name="Index">The index; null where it is not known.</param>
/// <param name="Estimate">An estimated index beside it; null for none.</param>
public sealed record PathPoint(int Year, decimal Target, decimal? Index, decimal? Estimate = null);

/// <summary>An agreement's path and the index year by year, 440 units wide; both ends leave room for words.</summary>
public sealed class PathPicture
{
    /// <summary>Where the years are written.</summary>
    public const int Ground = 172;

    private const decimal Left = 30m;
    private const decimal Right = 410m;
    private const decimal Top = 26m;
    private const decimal Bottom = 146m;
    private const decimal Least = 0.01m;
    private readonly decimal lowest;
    private readonly decimal highest;

    public PathPicture(IReadOnlyList<PathPoint> points)
    {
        Points = points;
        var all = points
            .SelectMany(point => new[] { point.Target, point.Index, point.Estimate })
            .OfType<decimal>()
            .ToList();
        var middle = (all.Min() + all.Max()) / 2m;
        var half = decimal.Max(Least, (all.Max() - all.Min()) / 2m);
        (lowest, highest) = (middle - half, middle + half);
    }

    public IReadOnlyList<PathPoint> Points { get; }

    /// <summary>The points of the path's line.</summary>
    public string Path => Line(Points.Select(point => (point.Year, point.Target)));

    /// <summary>The points of the index's line.</summary>
    public string Indices =>
        Line(Points.Where(point => point.Index is not null).Select(point => (point.Year, point.Index!.Value)));

    /// <summary>Where a year stands.</summary>
    public string X(int year) => Number(Across(year));

    /// <summary>How high a value stands.</summary>
    public string Y(decimal value) => Number(Down(value));

    /// <summary>Where the words of an index stand: above its dot, or below where the path runs above it.</summary>
    public static int WordsBeside(PathPicture picture, PathPoint point, decimal value) =>
        (int)picture.Down(value) + (value >= point.Target ? -10 : 20);

    /// <summary>The picture in words: 2026: mål 100,0, indeks 101,2.</summary>
    public string Words =>
        string.Join(
            "; ",
            Points.Select(point =>
                $"{point.Year}: mål {Shown(point.Target)}"
                + (point.Index is { } index ? $", indeks {Shown(index)}" : "")
                + (point.Estimate is { } estimate ? $", skøn {Shown(estimate)}" : "")
            )
        );

    /// <summary>An index as people say it: 101,23.</summary>
    public static string Shown(decimal index) => Danish.Number(index * 100m, 2);

    private string Line(IEnumerable<(int Year, decimal Value)> points) =>
        string.Join(' ', points.Select(point => $"{X(point.Year)},{Y(point.Value)}"));

    private decimal Across(int year)
    {
        var (first, last) = (Points[0].Year, Points[^1].Year);
        return last == first ? (Left + Right) / 2m : Left + ((Right - Left) * (year - first) / (last - first));
    }

    private decimal Down(decimal value) => Bottom - ((Bottom - Top) * (value - lowest) / (highest - lowest));

    private static string Number(decimal value) => decimal.Round(value, 1).ToString(Danish.Invariant);
}
