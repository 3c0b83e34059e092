namespace Rammevaerk.Rates.Features.Insight.Reports;

/// <summary>How a report's chart is drawn.</summary>
public enum ReportChartKind
{
    /// <summary>Lying bars from nought.</summary>
    Bars,

    /// <summary>Lying bars to both sides of nought.</summary>
    Signed,

    /// <summary>Two points for each label.</summary>
    Pairs,

    /// <summary>Lowest, quartiles, median and highest for each label: five series.</summary>
    Spreads,

    /// <summary>Lines over years.</summary>
    Lines,
}

/// <summary>One row of numbers of a chart.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Values">One for each label, as shown; null for none.</param>
/// <param name="Column">The column of the table that holds them, from 0.</param>
/// <param name="IsPercent">True for per cent, which the table holds as shares.</param>
public sealed record ReportSeries(string Name, IReadOnlyList<decimal?> Values, int Column, bool IsPercent = false);

/// <summary>A chart of a report; its table holds the same numbers.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Words">What it shows, for those who do not see it and as its title in papers.</param>
/// <param name="Caption">What stands under it.</param>
/// <param name="Labels">What the numbers are of.</param>
/// <param name="Series">The numbers.</param>
/// <param name="Decimals">Decimals shown.</param>
public sealed record ReportChart(
    ReportChartKind Kind,
    string Words,
    string Caption,
    IReadOnlyList<string> Labels,
    IReadOnlyList<ReportSeries> Series,
    int Decimals = 1
)
{
    /// <summary>A chart of columns of a table's rows.</summary>
    public static ReportChart Of(
        ReportChartKind kind,
        string words,
        string caption,
        ReportTable table,
        int decimals,
        params IReadOnlyList<int> columns
    ) =>
        new(
            kind,
            words,
            caption,
            [.. table.Rows.Select(row => row.Cells[0].Text)],
            [
                .. columns.Select(column => new ReportSeries(
                    table.Columns[column].Head,
                    [.. table.Rows.Select(row => Shown(table.Columns[column], row.Cells[column].Value))],
                    column,
                    IsPercent(table.Columns[column])
                )),
            ],
            decimals
        );

    /// <summary>Shares are drawn as per cent.</summary>
    private static decimal? Shown(ReportColumn column, decimal? value) => IsPercent(column) ? value * 100m : value;

    private static bool IsPercent(ReportColumn column) => column.Format.Contains('%', StringComparison.Ordinal);
}

/// <summary>A section of a report: the news as its heading, a chart and the table with the same numbers.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Heading">The news in one line.</param>
/// <param name="Table">The numbers.</param>
public sealed record ReportSection(string Id, string Heading, ReportTable Table)
{
    /// <summary>Sheet of the workbook; two or three words.</summary>
    public required string Sheet { get; init; }

    public ReportChart? Chart { get; init; }

    /// <summary>Another chart of the same table, beside the first; null for none.</summary>
    public ReportChart? Beside { get; init; }

    public IEnumerable<ReportChart> Charts => new[] { Chart, Beside }.OfType<ReportChart>();

    /// <summary>A sentence under the heading; null for none.</summary>
    public string? Lead { get; init; }

    /// <summary>What should be known of the numbers; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Where the same can be read in full: address and words; null for nowhere.</summary>
    public (string Address, string Words)? More { get; init; }

    /// <summary>A warning that must be read with the numbers; null for none.</summary>
    public string? Warning { get; init; }

    /// <summary>True for a table so wide that the chart stands over it and not beside it.</summary>
    public bool IsWide { get; init; }
}
