using DocumentFormat.OpenXml.Wordprocessing;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Documents.Word;

/// <summary>Tables over the full width of the page: so many twentieths of a point between the margins.</summary>
internal sealed class WordTable(WordLinks links, string style, bool hasHead, int width)
{
    /// <summary>Fiftieths of a per cent, as Word counts widths.</summary>
    private const int Whole = 5000;

    public Table Of(
        string caption,
        IReadOnlyList<IReadOnlyList<IReadOnlyList<WordRun>>> rows,
        IReadOnlyList<int>? widths,
        IReadOnlyList<bool>? isNumber
    )
    {
        var columns = rows.Max(row => row.Count);
        var shares = widths ?? [.. Enumerable.Repeat(1, columns)];
        var all = shares.Sum();
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = style },
                new TableWidth { Width = Text(Whole), Type = TableWidthUnitValues.Pct },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook
                {
                    Val = hasHead ? "0020" : "0000",
                    FirstRow = hasHead,
                    LastRow = false,
                    FirstColumn = false,
                    LastColumn = false,
                    NoHorizontalBand = true,
                    NoVerticalBand = true,
                },
                new TableCaption { Val = WordLinks.Allowed(caption) }
            ),
            new TableGrid(shares.Select(share => new GridColumn { Width = Text(width * share / all) }))
        );
        for (var i = 0; i < rows.Count; i++)
        {
            table.Append(
                Row(rows[i], isHead: hasHead && i == 0, [.. shares.Select(one => Whole * one / all)], isNumber ?? [])
            );
        }

        return table;
    }

    private TableRow Row(
        IReadOnlyList<IReadOnlyList<WordRun>> cells,
        bool isHead,
        IReadOnlyList<int> widths,
        IReadOnlyList<bool> isNumber
    )
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        for (var i = 0; i < widths.Count; i++)
        {
            var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "TableText" }));
            if (i < isNumber.Count && isNumber[i])
            {
                paragraph.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Right };
            }

            paragraph.Append(links.Of(i < cells.Count ? cells[i] : []));
            row.Append(
                new TableCell(
                    new TableCellProperties(
                        new TableCellWidth { Width = Text(widths[i]), Type = TableWidthUnitValues.Pct }
                    ),
                    paragraph
                )
            );
        }

        return row;
    }

    private static string Text(int value) => value.ToString(Danish.Invariant);
}
