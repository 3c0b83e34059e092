using Rammevaerk.Kernel.Figures;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Rates.Files;

/// <summary>Writes the sheets with rows (offers, occupancy, regulation, add-ons, buyers, rates) and calls the rest.</summary>
internal sealed class TemplateSheets(
    WorkbookWriter workbook,
    RateFileShape shape,
    SignedSheet signed,
    Party owner,
    PartyRegister parties,
    TemplateContent filling
)
{
    private readonly FormulaResolver formulas = new(shape, signed);

    public void WriteAll()
    {
        new TemplateFront(shape, signed, owner, filling).Write(workbook);
        var layout = shape.Layout;
        foreach (var sheet in layout.Sheets)
        {
            Write(workbook.AddSheet(sheet.Name), sheet);
            if (sheet.Key == "offers")
            {
                new TemplateBudget(shape, formulas, owner, filling).Write(workbook.AddSheet(layout.Budget.Name));
            }
        }

        new TemplateControl(shape, formulas, owner, filling).Write(workbook.AddSheet(layout.Control.Name));
        new TemplateLists(shape, signed.Year, parties).Write(workbook);
    }

    /// <summary>Title, whose file it is, and the guide at the top of every sheet.</summary>
    public static void WriteTop(SheetWriter sheet, RateFileShape shape, Party owner, string title, string guide)
    {
        sheet.Set(RateFileShape.TitleRow, 1, shape.Fill(title), TemplateStyles.Title);
        sheet.Height(RateFileShape.TitleRow, 24);
        sheet.Set(
            RateFileShape.SubjectRow,
            1,
            shape.Fill($"{owner.FullName} · budget {{year}}"),
            TemplateStyles.Subject
        );
        sheet.Set(RateFileShape.GuideRow, 1, guide, new CellStyle());
        sheet.Protected = true;
    }

    private void Write(SheetWriter sheet, SheetLayout layout)
    {
        WriteTop(sheet, shape, owner, layout.Title, layout.Guide);
        sheet.Frozen = (RateFileShape.UnitRow, layout.Rows == RowKind.Services ? 2 : 1);
        sheet.PrintTitleRows = (RateFileShape.HeaderRow, RateFileShape.UnitRow);
        sheet.TabColour = layout.Columns.Any(column => column.IsInput) ? "FFD966" : "BFBFBF";
        sheet.Height(RateFileShape.HeaderRow, 32);
        var rows = shape.Rows(layout);
        foreach (var placed in shape.Columns(layout.Key))
        {
            WriteHead(sheet, placed);
            for (var index = 0; index < rows; index++)
            {
                sheet.Set(RateFileShape.FirstRow + index, placed.Index, Content(layout, placed, index), Style(placed));
            }

            if (placed.Column.IsInput)
            {
                AcceptInput(sheet, placed, rows);
                MarkMissing(sheet, layout, placed, rows);
            }
        }

        if (layout.Key == "rates")
        {
            MarkLargeChanges(sheet, rows);
        }
    }

    private static void WriteHead(SheetWriter sheet, PlacedColumn placed)
    {
        var number =
            placed.Column.Type is ColumnType.Number or ColumnType.CostLines || placed.Column.Format is not null;
        sheet.Width(placed.Index, placed.Column.Width);
        sheet.Set(
            RateFileShape.HeaderRow,
            placed.Index,
            placed.Header,
            number ? TemplateStyles.NumberHead : TemplateStyles.Head
        );
        sheet.Set(
            RateFileShape.UnitRow,
            placed.Index,
            placed.Column.Unit,
            number ? TemplateStyles.NumberHeadUnit : TemplateStyles.HeadUnit
        );
    }

    private CellContent Content(SheetLayout layout, PlacedColumn placed, int index) =>
        placed.Column.Type switch
        {
            ColumnType.Key => CellContent.Of(
                layout.Rows == RowKind.AddOns ? shape.AddOnKeys[index] : shape.ServiceKeys[index]
            ),
            ColumnType.Formula => CellContent.Computed(
                formulas.Resolve(placed.Column.Formula ?? "", layout.Key, index)
            ),
            ColumnType.Text or ColumnType.Number or ColumnType.Choice => filling.Cell(
                layout.Key,
                placed.Column.Key,
                index
            ),
            ColumnType.CostLines => layout.Rows == RowKind.AddOns
                ? filling.AddOnLine(index, placed.CostLine!.Value)
                : filling.ServicePart(index, placed.CostLine!.Value),
            _ => throw new InvalidOperationException(placed.Column.Type.ToString()),
        };

    private static CellStyle Style(PlacedColumn placed)
    {
        var format = TemplateStyles.Format(placed.Column.Format);
        var style = placed.Column.IsInput
            ? TemplateStyles.Input(placed.Column.Required != Required.No, format)
            : TemplateStyles.Result(format, bold: placed.Column.Key is "key" or "rate" or "budgeted");
        return style with { Indented = format is null };
    }

    private void AcceptInput(SheetWriter sheet, PlacedColumn placed, int rows) =>
        sheet.Accept(
            new InputRule(
                Range(placed, rows),
                placed.Column.List is { } list ? TemplateLists.Source(shape, list) : null,
                placed.Column.Type is ColumnType.Number or ColumnType.CostLines,
                placed.Header,
                placed.Column.Help
            )
        );

    private void MarkMissing(SheetWriter sheet, SheetLayout layout, PlacedColumn placed, int rows)
    {
        var cell = new CellAddress("", RateFileShape.FirstRow, placed.Index).Local;
        var formula = placed.Column.Required switch
        {
            Required.Always => $"AND({cell}=\"\",COUNTA({InputsOfRow(layout)})>0)",
            Required.Reading =>
                $"AND({cell}=\"\",{formulas.Cell("offers", "offer", 0)}<>\"\",{formulas.Cell("occupancy", "budgeted", 0)}=\"\")",
            _ => null,
        };
        if (formula is not null)
        {
            sheet.Mark(new ConditionalMark(Range(placed, rows), formula, TemplateStyles.Missing));
        }
    }

    private string InputsOfRow(SheetLayout layout)
    {
        var inputs = shape
            .Columns(layout.Key)
            .Where(column => column.Column.IsInput)
            .Select(column => column.Index)
            .ToList();
        return $"${CellAddress.ColumnName(inputs.Min())}{RateFileShape.FirstRow}:${CellAddress.ColumnName(inputs.Max())}{RateFileShape.FirstRow}";
    }

    private void MarkLargeChanges(SheetWriter sheet, int rows)
    {
        var change = shape.Columns("rates").First(column => column.Column.Key == "change");
        var cell = new CellAddress("", RateFileShape.FirstRow, change.Index).Local;
        var limit = formulas.Parameter(Platform.Parameters.ParameterKeys.RateChangeWarning);
        sheet.Mark(
            new ConditionalMark(
                Range(change, rows),
                $"AND(ISNUMBER({cell}),ABS({cell})>{limit})",
                TemplateStyles.Notice
            )
        );
    }

    private static string Range(PlacedColumn placed, int rows) =>
        SheetWriter.Range(RateFileShape.FirstRow, placed.Index, RateFileShape.FirstRow + rows - 1, placed.Index);
}
