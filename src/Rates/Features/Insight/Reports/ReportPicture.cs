using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Features.Insight.Reports;

/// <summary>A part of a picture.</summary>
/// <param name="Kind">rect, line, dot, ring, text or path.</param>
/// <param name="Css">Its classes.</param>
/// <param name="X">Left, or the middle of a dot.</param>
/// <param name="Y">Top, or the middle of a dot, or where a text stands.</param>
/// <param name="Width">Width, or how far a line goes.</param>
/// <param name="Height">Height, or how far a line goes down.</param>
/// <param name="Text">A text, or the points of a path.</param>
public sealed record PictureShape(
    string Kind,
    string Css,
    decimal X,
    decimal Y,
    decimal Width = 0m,
    decimal Height = 0m,
    string Text = ""
)
{
    public static string At(decimal value) => decimal.Round(value, 1).ToString(Danish.Invariant);
}

/// <summary>A report's chart as a picture 440 units wide.</summary>
public sealed class ReportPicture
{
    internal const decimal Width = 440m;
    private const int ShortLabel = 22;
    private const decimal BesideStep = 24m;
    private const decimal AboveStep = 41m;

    private readonly List<PictureShape> shapes = [];

    private ReportPicture(ReportChart chart)
    {
        Chart = chart;
        LabelsAbove = chart.Labels.Any(label => label.Length > ShortLabel);
    }

    public ReportChart Chart { get; }

    public IReadOnlyList<PictureShape> Shapes => shapes;

    public decimal Height { get; private set; }

    internal bool LabelsAbove { get; }

    /// <summary>Where what is drawn begins to the left.</summary>
    internal decimal Left => LabelsAbove ? 2m : 168m;

    public static ReportPicture Of(ReportChart chart)
    {
        var picture = new ReportPicture(chart);
        switch (chart.Kind)
        {
            case ReportChartKind.Bars:
                BarPicture.Draw(picture);
                break;
            case ReportChartKind.Signed:
                BarPicture.DrawSigned(picture);
                break;
            case ReportChartKind.Pairs:
                PointPicture.DrawPairs(picture);
                break;
            case ReportChartKind.Spreads:
                PointPicture.DrawSpreads(picture);
                break;
            case ReportChartKind.Lines:
                LinePicture.Draw(picture);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(chart));
        }

        return picture;
    }

    internal void Add(PictureShape shape) => shapes.Add(shape);

    internal void Text(string css, decimal x, decimal y, string text) => shapes.Add(new("text", css, x, y, Text: text));

    internal void Line(string css, decimal x, decimal y, decimal toX, decimal toY) =>
        shapes.Add(new("line", css, x, y, toX, toY));

    internal void End(decimal height) => Height = height;

    /// <summary>Writes a row's label and gives the middle of what is drawn in it.</summary>
    internal decimal Row(int index)
    {
        var top = index * (LabelsAbove ? AboveStep : BesideStep);
        Text("", 0m, LabelsAbove ? top + 14m : top + 16m, Chart.Labels[index]);
        return LabelsAbove ? top + 26m : top + 11.5m;
    }

    internal decimal RowsEnd => Chart.Labels.Count * (LabelsAbove ? AboveStep : BesideStep);

    internal string Shown(decimal value, bool isSigned = false) =>
        (isSigned && decimal.Round(value, Chart.Decimals) > 0m ? "+" : "") + Danish.Number(value, Chart.Decimals);

    /// <summary>The numbers of the first series that are known.</summary>
    internal IReadOnlyList<decimal?> First => Chart.Series[0].Values;
}
