using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rammevaerk.Platform.Sheets.Writing;

/// <summary>Collects the styles a workbook uses, each once, and writes them as its style sheet.</summary>
internal sealed class StyleBook
{
    private const string FontName = "Calibri";
    private const uint FirstCustomFormat = 164;
    private readonly List<CellStyle> styles = [CellStyle.Plain];
    private readonly Dictionary<CellStyle, uint> index = new() { [CellStyle.Plain] = 0 };
    private readonly List<ConditionalStyle> conditional = [];

    public uint Index(CellStyle style)
    {
        if (!index.TryGetValue(style, out var found))
        {
            found = (uint)styles.Count;
            styles.Add(style);
            index.Add(style, found);
        }

        return found;
    }

    public uint Index(ConditionalStyle style)
    {
        var found = conditional.IndexOf(style);
        if (found < 0)
        {
            found = conditional.Count;
            conditional.Add(style);
        }

        return (uint)found;
    }

    public Stylesheet Build()
    {
        var formats = styles
            .Select(style => style.NumberFormat)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var fonts = new Fonts(styles.Select(Font)) { Count = (uint)styles.Count };
        var fills = new Fills(
            new OpenXmlElement[]
            {
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            }.Concat(styles.Select(style => Fill(style.Fill)))
        );
        var borders = new Borders(styles.Select(style => Border(style.Border)));
        var cells = new CellFormats(styles.Select((style, i) => Format(style, (uint)i, formats)));
        var sheet = new Stylesheet();
        if (formats.Count > 0)
        {
            sheet.Append(
                new NumberingFormats(
                    formats.Select(
                        (code, i) =>
                            new NumberingFormat { NumberFormatId = FirstCustomFormat + (uint)i, FormatCode = code }
                    )
                )
            );
        }

        sheet.Append(
            fonts,
            fills,
            borders,
            new CellStyleFormats(
                new CellFormat
                {
                    NumberFormatId = 0,
                    FontId = 0,
                    FillId = 0,
                    BorderId = 0,
                }
            ),
            cells,
            new CellStyles(
                new DocumentFormat.OpenXml.Spreadsheet.CellStyle
                {
                    Name = "Normal",
                    FormatId = 0,
                    BuiltinId = 0,
                }
            ),
            new DifferentialFormats(conditional.Select(Differential))
        );
        return sheet;
    }

    private static Font Font(CellStyle style)
    {
        var font = new Font();
        if (style.Bold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = style.Size });
        font.Append(new Color { Rgb = Argb(style.Ink ?? "1A1A1A") });
        font.Append(new FontName { Val = FontName });
        return font;
    }

    private static Fill Fill(string? colour) =>
        colour is null
            ? new Fill(new PatternFill { PatternType = PatternValues.None })
            : new Fill(
                new PatternFill(new ForegroundColor { Rgb = Argb(colour) }) { PatternType = PatternValues.Solid }
            );

    private static Border Border(string? colour)
    {
        if (colour is null)
        {
            return new Border(
                new LeftBorder(),
                new RightBorder(),
                new TopBorder(),
                new BottomBorder(),
                new DiagonalBorder()
            );
        }

        Color Ink() => new() { Rgb = Argb(colour) };
        return new Border(
            new LeftBorder(Ink()) { Style = BorderStyleValues.Thin },
            new RightBorder(Ink()) { Style = BorderStyleValues.Thin },
            new TopBorder(Ink()) { Style = BorderStyleValues.Thin },
            new BottomBorder(Ink()) { Style = BorderStyleValues.Thin },
            new DiagonalBorder()
        );
    }

    private static CellFormat Format(CellStyle style, uint number, List<string> formats)
    {
        var format = new CellFormat
        {
            FontId = number,
            FillId = number + 2,
            BorderId = number,
            FormatId = 0,
            NumberFormatId = style.NumberFormat is null
                ? 0
                : FirstCustomFormat + (uint)formats.IndexOf(style.NumberFormat),
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyProtection = true,
        };
        format.Append(
            new Alignment
            {
                WrapText = style.Wrap,
                Vertical = style.Top ? VerticalAlignmentValues.Top : VerticalAlignmentValues.Center,
                Horizontal =
                    style.AlignRight ? HorizontalAlignmentValues.Right
                    : style.Indented ? HorizontalAlignmentValues.Left
                    : HorizontalAlignmentValues.General,
                Indent = style.Indented ? 1u : null,
            }
        );
        format.Append(new Protection { Locked = style.Locked });
        return format;
    }

    private static DifferentialFormat Differential(ConditionalStyle style)
    {
        var format = new DifferentialFormat();
        if (style.Ink is not null)
        {
            format.Append(new Font(new Color { Rgb = Argb(style.Ink) }));
        }

        format.Append(
            new Fill(
                new PatternFill(new BackgroundColor { Rgb = Argb(style.Fill) }) { PatternType = PatternValues.Solid }
            )
        );
        if (style.Border is not null)
        {
            format.Append(Border(style.Border));
        }

        return format;
    }

    private static HexBinaryValue Argb(string colour) =>
        new(string.Create(CultureInfo.InvariantCulture, $"FF{colour}"));
}
