using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rammevaerk.Rates.Files.Marking;

/// <summary>Adds styles to a workbook somebody else made, after all it has, so that no index of theirs moves.</summary>
internal sealed class StyleAppender
{
    private readonly Stylesheet sheet;

    public StyleAppender(WorkbookPart workbook)
    {
        var part = workbook.WorkbookStylesPart ?? workbook.AddNewPart<WorkbookStylesPart>();
        sheet = part.Stylesheet ??= new Stylesheet();
        sheet.Fonts ??= new Fonts(new Font());
        sheet.Fills ??= new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
        );
        sheet.Borders ??= new Borders(new Border());
        sheet.CellFormats ??= new CellFormats(new CellFormat());
        if (sheet.DifferentialFormats is null)
        {
            sheet.AddChild(new DifferentialFormats());
        }
    }

    /// <summary>A cell style with text size, weight and background (RRGGBB); returns its index.</summary>
    public uint Cell(bool bold, double size, string? fill, bool wrap, string? ink = null)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        font.Append(
            new FontSize { Val = size },
            new Color { Rgb = "FF" + (ink ?? "1A1A1A") },
            new FontName { Val = "Calibri" }
        );
        var fontId = Append(sheet.Fonts!, font, sheet.Fonts!.Elements<Font>().Count());
        sheet.Fonts!.Count = fontId + 1;
        uint fillId = 0;
        if (fill is not null)
        {
            fillId = Append(
                sheet.Fills!,
                new Fill(
                    new PatternFill(new ForegroundColor { Rgb = "FF" + fill }) { PatternType = PatternValues.Solid }
                ),
                sheet.Fills!.Elements<Fill>().Count()
            );
            sheet.Fills!.Count = fillId + 1;
        }

        var format = new CellFormat(new Alignment { WrapText = wrap, Vertical = VerticalAlignmentValues.Top })
        {
            FontId = fontId,
            FillId = fillId,
            BorderId = 0,
            NumberFormatId = 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyAlignment = true,
        };
        var index = Append(sheet.CellFormats!, format, sheet.CellFormats!.Elements<CellFormat>().Count());
        sheet.CellFormats!.Count = index + 1;
        return index;
    }

    /// <summary>A style for a conditional format; returns its index.</summary>
    public uint Differential(string fill, string ink)
    {
        var formats = sheet.DifferentialFormats!;
        var index = Append(
            formats,
            new DifferentialFormat(
                new Font(new Color { Rgb = "FF" + ink }),
                new Fill(
                    new PatternFill(new BackgroundColor { Rgb = "FF" + fill }) { PatternType = PatternValues.Solid }
                )
            ),
            formats.Elements<DifferentialFormat>().Count()
        );
        formats.Count = index + 1;
        return index;
    }

    public void Save() => sheet.Save();

    private static uint Append(OpenXmlCompositeElement list, OpenXmlElement element, int count)
    {
        list.AppendChild(element);
        return (uint)count;
    }
}
