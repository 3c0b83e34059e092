using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Features.Split;

/// <summary>One bar: to the right of the middle those who pay more, to the left those who pay less.</summary>
/// <param name="Label">Service and level.</param>
/// <param name="Kroner">Kroner a year.</param>
/// <param name="Top">Where its row begins.</param>
/// <param name="X">Left edge of the bar.</param>
/// <param name="Width">Width of the bar.</param>
public sealed record SplitBar(string Label, decimal Kroner, int Top, string X, string Width)
{
    public bool IsMore => Kroner > 0m;
}

/// <summary>The lines that move the most, 440 units wide, two lines of words and bar each.</summary>
public sealed class SplitPicture
{
    private const int Most = 10;
    private const int RowHeight = 44;
    private const int LongestLabel = 46;
    private const decimal Middle = 220m;
    private const decimal Half = 216m;

    private SplitPicture(IReadOnlyList<SplitBar> bars) => Bars = bars;

    public IReadOnlyList<SplitBar> Bars { get; }

    public int Height => Bars.Count * RowHeight;

    /// <summary>The picture of the lines; null where nobody pays more or less.</summary>
    public static SplitPicture? Of(IEnumerable<SplitRow> rows)
    {
        var largest = rows.Where(row => row.Kroner is not null and not 0m)
            .OrderByDescending(row => decimal.Abs(row.Kroner!.Value))
            .Take(Most)
            .OrderByDescending(row => row.Kroner)
            .ToList();
        if (largest.Count == 0)
        {
            return null;
        }

        var scale = Half / largest.Max(row => decimal.Abs(row.Kroner!.Value));
        return new([
            .. largest.Select(
                (row, index) =>
                {
                    var width = decimal.Abs(row.Kroner!.Value) * scale;
                    return new SplitBar(
                        Short(row),
                        row.Kroner.Value,
                        index * RowHeight,
                        Number(row.Kroner > 0m ? Middle : Middle - width),
                        Number(width)
                    );
                }
            ),
        ]);
    }

    /// <summary>The picture in words.</summary>
    public string Words =>
        string.Join("; ", Bars.Select(bar => $"{bar.Label}: {Signed(bar.Kroner)}{Danish.HardSpace}kr."));

    /// <summary>With its sign and a true minus: +12.300.</summary>
    public static string Signed(decimal kroner) => $"{(kroner > 0m ? "+" : "")}{Danish.Number(kroner, 0)}";

    /// <summary>The offer may be cut, the level not: it is what tells the bars apart.</summary>
    private static string Short(SplitRow row)
    {
        var level = row.Line.Level.Length == 0 ? "" : $", {row.Line.Level}";
        var room = Math.Max(1, LongestLabel - level.Length);
        return (row.Name.Length <= room ? row.Name : $"{row.Name[..(room - 1)].TrimEnd(' ', ',', ':')}…") + level;
    }

    private static string Number(decimal value) => decimal.Round(value, 1).ToString(Danish.Invariant);
}
