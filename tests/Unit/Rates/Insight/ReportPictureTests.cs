using System.IO.Compression;
using Rammevaerk.Platform.Documents.Charts;
using Rammevaerk.Platform.Documents.Word;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Features.Insight.Reports;

namespace Rammevaerk.Tests.Unit.Rates.Insight;

public sealed class ReportPictureTests
{
    private static readonly string[] Labels = ["Skive", "Viborg", "Struer"];

    [Theory]
    [InlineData(ReportChartKind.Bars, 1)]
    [InlineData(ReportChartKind.Signed, 1)]
    [InlineData(ReportChartKind.Pairs, 2)]
    [InlineData(ReportChartKind.Spreads, 5)]
    [InlineData(ReportChartKind.Lines, 2)]
    public void Every_kind_of_chart_stays_within_its_picture(ReportChartKind kind, int series)
    {
        decimal?[] values = [12m, kind == ReportChartKind.Signed ? -40m : null, 7.5m];
        decimal?[] whole = [12m, 3m, 7.5m];
        var picture = ReportPicture.Of(
            new ReportChart(
                kind,
                "Prøve",
                "Prøve",
                Labels,
                [
                    .. Enumerable
                        .Range(0, series)
                        .Select(i => new ReportSeries($"{i}", kind == ReportChartKind.Spreads ? whole : values, i)),
                ]
            )
        );

        picture.Shapes.ShouldNotBeEmpty();
        picture.Shapes.ShouldAllBe(shape =>
            shape.X >= 0m && shape.X <= 440m && shape.Y >= 0m && shape.Y <= picture.Height + 1m
        );
        picture.Shapes.Where(shape => shape.Kind == "rect").ShouldAllBe(shape => shape.X + shape.Width <= 440m);
    }

    [Fact]
    public void A_workbook_holds_a_chart_that_points_to_its_cells()
    {
        var workbook = new WorkbookWriter();
        var sheet = workbook.AddSheet("Tal");
        sheet.Set(1, 1, "a");
        sheet.Place(new PlacedChart(Chart("'Tal'!$B$2:$B$4"), 3, 1, 10, 4));

        var parts = PartsOf(workbook.ToBytes());

        var chart = parts
            .Single(part =>
                part.Key.Contains("chart", StringComparison.Ordinal)
                && part.Key.EndsWith(".xml", StringComparison.Ordinal)
            )
            .Value;
        chart.ShouldContain("'Tal'!$B$2:$B$4");
        chart.ShouldContain("<c:v>2.5</c:v>");
        parts.ShouldContain(part => part.Key.StartsWith("xl/drawings/drawing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_holds_a_chart_with_numbers_of_its_own()
    {
        var word = new WordWriter(new WordFrame("Prøve", "", "", "Test"));
        word.Chart(Chart(null));

        var parts = PartsOf(word.ToBytes());

        parts
            .Single(part =>
                part.Key.Contains("chart", StringComparison.Ordinal)
                && part.Key.EndsWith(".xml", StringComparison.Ordinal)
            )
            .Value.ShouldContain("numLit");
        parts["word/document.xml"].ShouldContain("c:chart");
    }

    private static NativeChart Chart(string? cells) =>
        new(NativeChartKind.Bars, "Prøve", Labels, [new("Tal", [1m, 2.5m, null], "6BAED6", Cells: cells)], "0.0");

    private static Dictionary<string, string> PartsOf(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var reader = new StreamReader(entry.Open());
                return reader.ReadToEnd();
            }
        );
    }
}
