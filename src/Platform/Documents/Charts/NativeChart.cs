namespace Rammevaerk.Platform.Documents.Charts;

/// <summary>How a chart is drawn.</summary>
public enum NativeChartKind
{
    /// <summary>Lying bars, the first label on top.</summary>
    Bars,

    /// <summary>Points joined by lines, the first label to the left.</summary>
    Lines,
}

/// <summary>One row of numbers in a chart.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Values">One for each label; null for none.</param>
/// <param name="Colour">RRGGBB.</param>
/// <param name="IsDashed">A dashed line, for what is agreed and not measured.</param>
/// <param name="Cells">Where a workbook holds the values, as 'Ark'!$B$2:$B$9; null for numbers of the chart's own.</param>
public sealed record NativeSeries(
    string Name,
    IReadOnlyList<decimal?> Values,
    string Colour,
    bool IsDashed = false,
    string? Cells = null
);

/// <summary>A chart that Excel, Word and LibreOffice draw themselves, so that it can be changed there.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Title">What it shows; written over it and told to screen readers.</param>
/// <param name="Labels">What the values are of.</param>
/// <param name="Series">The numbers.</param>
/// <param name="Format">Spreadsheet format of the numbers, such as #,##0.0.</param>
/// <param name="LabelCells">Where a workbook holds the labels; null for labels of the chart's own.</param>
public sealed record NativeChart(
    NativeChartKind Kind,
    string Title,
    IReadOnlyList<string> Labels,
    IReadOnlyList<NativeSeries> Series,
    string Format,
    string? LabelCells = null
)
{
    private const int RowPoints = 19;
    private const int AroundPoints = 70;
    private const int LinePoints = 210;

    /// <summary>How high it should be for its labels to be read, in points.</summary>
    public int Height =>
        Kind == NativeChartKind.Lines
            ? LinePoints
            : AroundPoints + (RowPoints * Labels.Count * Math.Max(1, Series.Count));
}
