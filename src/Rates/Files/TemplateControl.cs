using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Rates.Files;

/// <summary>Writes the last sheet: the totals, the ledger's own total, and what is still missing.</summary>
internal sealed class TemplateControl(
    RateFileShape shape,
    FormulaResolver formulas,
    Party owner,
    TemplateContent filling
)
{
    private static readonly CellStyle Kroner = TemplateStyles.Result(TemplateStyles.Format("kroner"));
    private static readonly CellStyle Count = TemplateStyles.Result("0");
    private int row;

    public void Write(SheetWriter sheet)
    {
        var layout = shape.Layout.Control;
        TemplateSheets.WriteTop(sheet, shape, owner, layout.Title, layout.Guide);
        sheet.TabColour = "BFBFBF";
        sheet.Width(1, 52);
        sheet.Width(2, 20);
        sheet.Set(RateFileShape.HeaderRow, 1, "I alt", TemplateStyles.Head);
        sheet.Set(RateFileShape.HeaderRow, 2, "Beløb eller antal", TemplateStyles.NumberHead);
        row = RateFileShape.FirstRow;
        var used = formulas.Range("offers", "offer");
        Line(sheet, "Ydelser", $"SUMPRODUCT(--({used}<>\"\"))", Count);
        Line(sheet, "Takstgrundlag, kr.", $"SUM({formulas.BudgetRange(shape.BudgetSumRow)})", Kroner);
        Line(sheet, "Overhead, kr.", $"SUM({formulas.BudgetRange(shape.BudgetOverheadRow)})", Kroner);
        Line(sheet, "Efterregulering, kr.", $"SUM({formulas.Range("regulation", "amount")})", Kroner);
        WriteLedger(sheet, layout);
        WriteMissing(sheet, used);
    }

    private void WriteLedger(SheetWriter sheet, ControlSheet layout)
    {
        sheet.Set(row, 1, $"{layout.LedgerLabel}, kr.", TemplateStyles.Label);
        sheet.Set(row, 2, filling.LedgerTotal, TemplateStyles.Input(required: false, TemplateStyles.Format("kroner")));
        sheet.Accept(new InputRule($"B{row}:B{row}", null, true, layout.LedgerLabel, layout.LedgerHelp));
        row++;
        Line(
            sheet,
            "Forskel til økonomisystemet, kr.",
            $"IF(B{row - 1}=\"\",\"\",B{RateFileShape.FirstRow + 1}-B{row - 1})",
            Kroner
        );
        sheet.Mark(
            new(
                $"B{row - 1}:B{row - 1}",
                $"AND(ISNUMBER(B{row - 1}),ABS(B{row - 1})>{formulas.Parameter(ParameterKeys.SumTolerance)})",
                TemplateStyles.Wrong
            )
        );
    }

    private void WriteMissing(SheetWriter sheet, string used)
    {
        row++;
        sheet.Set(row, 1, "Skal udfyldes", TemplateStyles.Head);
        sheet.Set(row, 2, "Mangler", TemplateStyles.NumberHead);
        row++;
        var first = row;
        var offers = formulas.BudgetRange(RateFileShape.BudgetOfferRow);
        foreach (var placed in shape.Columns("offers").Where(column => column.Column.Required == Required.Always))
        {
            Missing(sheet, $"Tilbud: {placed.Header}", used, formulas.Range("offers", placed.Column.Key), "=\"\"");
        }

        Missing(sheet, "Budget: takstgrundlag", offers, formulas.BudgetRange(shape.BudgetSumRow), "=0");
        Missing(sheet, "Budget: overhead i procent", offers, formulas.BudgetRange(shape.BudgetPercentRow), "=\"\"");
        Missing(sheet, "Belægning: budgetteret belægning", used, formulas.Range("occupancy", "budgeted"), "=\"\"");
        Missing(sheet, "Takster: takst", used, formulas.Range("rates", "rate"), "=\"\"");
        sheet.Mark(new($"B{first}:B{row - 1}", $"B{first}>0", TemplateStyles.Wrong));
        sheet.Mark(new($"B{first}:B{row - 1}", $"B{first}=0", TemplateStyles.Good));
    }

    private void Missing(SheetWriter sheet, string label, string used, string cells, string empty) =>
        Line(sheet, label, $"SUMPRODUCT(({used}<>\"\")*({cells}{empty}))", Count);

    private void Line(SheetWriter sheet, string label, string formula, CellStyle style)
    {
        sheet.Set(row, 1, label, TemplateStyles.Label);
        sheet.Set(row, 2, CellContent.Computed(formula), style);
        row++;
    }
}
