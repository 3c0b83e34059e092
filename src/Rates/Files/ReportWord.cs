using Rammevaerk.Platform.Documents.Word;
using Rammevaerk.Rates.Features.Insight;
using Rammevaerk.Rates.Features.Insight.Reports;

namespace Rammevaerk.Rates.Files;

/// <summary>A report as a Word document, with charts Word draws itself.</summary>
public static class ReportWord
{
    /// <summary>The document as a file.</summary>
    /// <param name="report">As its reader may see it; nothing is taken out here.</param>
    public static byte[] Make(InsightReport report)
    {
        var word = new WordWriter(
            new WordFrame(
                $"{report.Title}, {report.Whose}",
                report.Whose,
                report.Knowledge.Short,
                "Sekretariatet",
                IsLandscape: true
            )
        );
        word.Title($"{report.Title}, {report.Whose}");
        word.Paragraph(WordStyles.Subtitle, $"{report.AreaName} · {report.Knowledge.Short}");
        word.Facts(
            "Hovedtal",
            [
                .. ReportKeys
                    .Of(report)
                    .Select(key =>
                        (
                            key.Label,
                            (IReadOnlyList<WordRun>)
                                [
                                    new WordRun(
                                        $"{key.Value}{(key.Unit.Length > 0 ? $" {key.Unit}" : "")}",
                                        IsBold: true
                                    ),
                                    $"\n{key.Note}",
                                ]
                        )
                    ),
            ]
        );
        foreach (var section in ReportSections.Of(report))
        {
            Section(word, section);
        }

        word.Heading(1, "Sådan er tallene lavet");
        word.Paragraph(WordStyles.Normal, report.Knowledge.Words);
        foreach (var line in ReportBasis.Lines(report))
        {
            word.Bullet(0, line);
        }

        return word.ToBytes();
    }

    private static void Section(WordWriter word, ReportSection section)
    {
        word.Heading(1, section.Heading);
        if (section.Lead is { } lead)
        {
            word.Paragraph(WordStyles.Normal, lead);
        }

        if (section.Warning is { } warning)
        {
            word.Paragraph(WordStyles.Normal, new WordRun("Bemærk: ", IsBold: true), warning);
        }

        foreach (var chart in section.Charts)
        {
            word.Chart(ReportCharts.Of(chart, null, 0));
        }

        var table = section.Table;
        word.Table(
            table.Caption,
            [
                [
                    .. table.Columns.Select(column =>
                        Cell(column.Unit is { } unit ? $"{column.Head}, {unit}" : column.Head)
                    ),
                ],
                .. table.AllRows.Select(row => (IReadOnlyList<IReadOnlyList<WordRun>>)[.. row.Cells.Select(Cell)]),
            ],
            widths: [.. table.Columns.Select(column => column.Share)],
            isNumber: [.. table.Columns.Select(column => column.IsNumber)]
        );
        if (section.Note is { } note)
        {
            word.Paragraph(WordStyles.Meta, note);
        }
    }

    private static IReadOnlyList<WordRun> Cell(ReportCell cell) =>
        cell.Note is { } note ? [cell.Text, $"\n{note}"] : [cell.Text];

    private static IReadOnlyList<WordRun> Cell(string text) => [new WordRun(text)];
}
