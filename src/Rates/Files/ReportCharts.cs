using Rammevaerk.Kernel;
using Rammevaerk.Platform.Documents.Charts;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Features.Insight.Reports;

namespace Rammevaerk.Rates.Files;

/// <summary>A report's charts as those Word and Excel draw themselves.</summary>
internal static class ReportCharts
{
    private const string Dark = "08519C";
    private const string Middle = "6BAED6";
    private const string Light = "C6DBEF";
    private const string Grey = "8C8C8C";

    private static readonly string[] Colours = [Middle, Dark, Light, Grey, "FEC44F"];

    /// <summary>The chart.</summary>
    /// <param name="chart">As the page shows it.</param>
    /// <param name="sheet">The sheet that holds its table; null for a document.</param>
    /// <param name="headRow">The row of the table's head in the sheet, from 1.</param>
    public static NativeChart Of(ReportChart chart, string? sheet, int headRow)
    {
        var (first, last) = (headRow + 1, headRow + chart.Labels.Count);
        string? Cells(int column)
        {
            var letter = SheetWriter.Range(1, column + 1, 1, column + 1).Split('1')[0];
            return sheet is null
                ? null
                : string.Create(Danish.Invariant, $"'{sheet}'!${letter}${first}:${letter}${last}");
        }

        var isPercent = chart.Series.Any(series => series.IsPercent);
        var format =
            isPercent && sheet is not null ? "0.0%"
            : chart.Decimals == 0 ? "#,##0"
            : "#,##0.0";
        // A spread is told by its quartiles and median; a spreadsheet has no picture for all five.
        var told = chart.Kind == ReportChartKind.Spreads ? chart.Series.Skip(1).Take(3) : chart.Series;
        return new NativeChart(
            chart.Kind == ReportChartKind.Lines ? NativeChartKind.Lines : NativeChartKind.Bars,
            chart.Words.Replace(" Tallene står i tabellen.", "", StringComparison.Ordinal),
            chart.Labels,
            [
                .. told.Select(
                    (series, i) =>
                        new NativeSeries(
                            series.Name,
                            isPercent && sheet is not null
                                ? [.. series.Values.Select(value => value / 100m)]
                                : series.Values,
                            chart.Kind == ReportChartKind.Lines ? (i == 0 ? Dark : Grey) : Colours[i],
                            chart.Kind == ReportChartKind.Lines && i > 0,
                            Cells(series.Column)
                        )
                ),
            ],
            format,
            Cells(0)
        );
    }
}
