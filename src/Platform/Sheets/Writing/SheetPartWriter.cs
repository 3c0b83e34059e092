using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Platform.Sheets.Writing;

/// <summary>Streams one sheet into its part, elements in the order the format demands.</summary>
internal static class SheetPartWriter
{
    public static void Write(WorksheetPart part, SheetWriter sheet, StyleBook styles, bool selected)
    {
        var drawing = PlacedChart.AddTo(part, sheet.Charts);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(Properties(sheet));
        writer.WriteElement(View(sheet, selected));
        writer.WriteElement(
            new SheetFormatProperties
            {
                DefaultRowHeight = 15,
                OutlineLevelRow = sheet.OutlineRows.Count > 0 ? (byte)1 : (byte)0,
            }
        );
        if (sheet.ColumnWidths.Count > 0)
        {
            writer.WriteElement(Columns(sheet));
        }

        WriteRows(writer, sheet, styles);
        if (sheet.Protected)
        {
            writer.WriteElement(
                new SheetProtection
                {
                    Sheet = true,
                    Objects = true,
                    Scenarios = true,
                    FormatColumns = false,
                    FormatRows = false,
                }
            );
        }

        if (sheet.Filtered is { } filtered)
        {
            writer.WriteElement(new AutoFilter { Reference = filtered });
        }

        if (sheet.Merges.Count > 0)
        {
            writer.WriteElement(new MergeCells(sheet.Merges.Select(range => new MergeCell { Reference = range })));
        }

        foreach (var element in ConditionalFormats(sheet, styles))
        {
            writer.WriteElement(element);
        }

        if (sheet.InputRules.Count > 0)
        {
            writer.WriteElement(Validations(sheet));
        }

        writer.WriteElement(Paper.Margins());
        writer.WriteElement(Paper.Landscape());
        writer.WriteElement(new HeaderFooter(new OddFooter("&L&A&RSide &P af &N")));
        if (drawing is not null)
        {
            writer.WriteElement(new Drawing { Id = drawing });
        }

        writer.WriteEndElement();
    }

    private static SheetProperties Properties(SheetWriter sheet)
    {
        var properties = new SheetProperties();
        if (sheet.TabColour is { } colour)
        {
            properties.Append(new TabColor { Rgb = "FF" + colour });
        }

        properties.Append(new OutlineProperties { SummaryBelow = false });
        properties.Append(new PageSetupProperties { FitToPage = true });
        return properties;
    }

    private static SheetViews View(SheetWriter sheet, bool selected)
    {
        var view = new SheetView
        {
            WorkbookViewId = 0,
            ShowGridLines = false,
            TabSelected = selected,
        };
        var (rows, columns) = sheet.Frozen;
        if (rows > 0 || columns > 0)
        {
            view.Append(
                new Pane
                {
                    HorizontalSplit = columns > 0 ? columns : null,
                    VerticalSplit = rows > 0 ? rows : null,
                    TopLeftCell = new CellAddress("", rows + 1, columns + 1).Local,
                    State = PaneStateValues.Frozen,
                    ActivePane = (rows, columns) switch
                    {
                        (> 0, > 0) => PaneValues.BottomRight,
                        (> 0, _) => PaneValues.BottomLeft,
                        _ => PaneValues.TopRight,
                    },
                }
            );
        }

        return new SheetViews(view);
    }

    private static Columns Columns(SheetWriter sheet) =>
        new(
            sheet.ColumnWidths.Select(entry => new Column
            {
                Min = (uint)entry.Key,
                Max = (uint)entry.Key,
                Width = entry.Value,
                CustomWidth = true,
            })
        );

    private static void WriteRows(OpenXmlWriter writer, SheetWriter sheet, StyleBook styles)
    {
        writer.WriteStartElement(new SheetData());
        foreach (var (number, cells) in sheet.Rows)
        {
            var row = new Row { RowIndex = (uint)number };
            if (sheet.RowHeights.TryGetValue(number, out var height))
            {
                row.Height = height;
                row.CustomHeight = true;
            }

            if (sheet.OutlineRows.Contains(number))
            {
                row.OutlineLevel = 1;
                row.Hidden = true;
            }
            else if (sheet.OutlineRows.Contains(number + 1))
            {
                row.Collapsed = true;
            }

            writer.WriteStartElement(row);
            foreach (var (column, (content, style)) in cells)
            {
                writer.WriteElement(Cell(number, column, content, styles.Index(style)));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static Cell Cell(int row, int column, CellContent content, uint style)
    {
        var cell = new Cell { CellReference = new CellAddress("", row, column).Local, StyleIndex = style };
        if (content.Formula is { } formula)
        {
            cell.CellFormula = new CellFormula(formula);
        }
        else if (content.NumberText is { } number)
        {
            cell.CellValue = new DocumentFormat.OpenXml.Spreadsheet.CellValue(number);
        }
        else if (content.Text is { Length: > 0 } text)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        }

        return cell;
    }

    private static IEnumerable<ConditionalFormatting> ConditionalFormats(SheetWriter sheet, StyleBook styles)
    {
        var priority = 10;
        foreach (var mark in sheet.Marks)
        {
            yield return new ConditionalFormatting(
                new ConditionalFormattingRule(new Formula(mark.Formula))
                {
                    Type = ConditionalFormatValues.Expression,
                    Priority = priority++,
                    FormatId = styles.Index(mark.Style),
                }
            )
            {
                SequenceOfReferences = new ListValue<StringValue> { InnerText = mark.Range },
            };
        }
    }

    private static DataValidations Validations(SheetWriter sheet) =>
        new(
            sheet.InputRules.Select(rule =>
            {
                var validation = new DataValidation
                {
                    AllowBlank = true,
                    ShowInputMessage = true,
                    ShowErrorMessage = rule.ListSource is not null || rule.MustBeNumber,
                    PromptTitle = Cut(rule.Title, 32),
                    Prompt = Cut(rule.Help, 255),
                    SequenceOfReferences = new ListValue<StringValue> { InnerText = rule.Range },
                };
                if (rule.ListSource is { } source)
                {
                    validation.Type = DataValidationValues.List;
                    validation.ErrorTitle = "Vælg fra listen";
                    validation.Error = "Værdien er ikke på listen. Vælg en af listens værdier.";
                    validation.Append(new Formula1(source));
                }
                else if (rule.MustBeNumber)
                {
                    validation.Type = DataValidationValues.Decimal;
                    validation.Operator = DataValidationOperatorValues.Between;
                    validation.ErrorTitle = "Skriv et tal";
                    validation.Error = "Her skal stå et tal uden tekst eller enhed.";
                    validation.Append(new Formula1("-1000000000000"), new Formula2("1000000000000"));
                }

                return validation;
            })
        )
        {
            Count = (uint)sheet.InputRules.Count,
        };

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, length - 1), "…");
}
