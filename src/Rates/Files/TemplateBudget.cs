using Rammevaerk.Kernel.Figures;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Rates.Files;

/// <summary>Writes the budget: cost lines as rows with their sub-lines folded away, one column for each service.</summary>
internal sealed class TemplateBudget(
    RateFileShape shape,
    FormulaResolver formulas,
    Party owner,
    TemplateContent filling
)
{
    private static readonly CellStyle Amount = TemplateStyles.Input(required: true, TemplateStyles.Format("kroner"));
    private static readonly CellStyle Optional = TemplateStyles.Input(required: false, TemplateStyles.Format("kroner"));
    private static readonly CellStyle Percent = TemplateStyles.Input(
        required: true,
        TemplateStyles.Format("percentPoints2")
    );
    private static readonly CellStyle Total = TemplateStyles.Result(TemplateStyles.Format("kroner"), bold: true);

    public void Write(SheetWriter sheet)
    {
        var layout = shape.Layout.Budget;
        TemplateSheets.WriteTop(sheet, shape, owner, layout.Title, layout.Guide);
        sheet.TabColour = "FFD966";
        sheet.Frozen = (RateFileShape.BudgetFirstLineRow - 1, RateFileShape.BudgetKindColumn);
        sheet.PrintTitleRows = (RateFileShape.BudgetKeyRow, RateFileShape.BudgetServiceRow);
        sheet.Width(RateFileShape.BudgetLabelColumn, 32);
        sheet.Width(RateFileShape.BudgetKindColumn, 22);
        sheet.Height(RateFileShape.BudgetOfferRow, 32);
        sheet.Height(RateFileShape.BudgetServiceRow, 32);
        WriteLabels(sheet);
        for (var service = 0; service < shape.ServiceKeys.Count; service++)
        {
            WriteService(sheet, service);
        }

        WriteInputRules(sheet);
        WriteMarks(sheet);
    }

    private void WriteLabels(SheetWriter sheet)
    {
        foreach (var (row, label) in shape.FixedBudgetLabels())
        {
            var head = row <= RateFileShape.BudgetServiceRow;
            sheet.Set(row, 1, label, head ? TemplateStyles.Head : TemplateStyles.StrongLabel);
            sheet.Set(
                row,
                2,
                row == RateFileShape.BudgetServiceRow ? shape.Layout.Budget.Labels["kind"] : null,
                head ? TemplateStyles.Head : TemplateStyles.Label
            );
        }

        for (var line = 0; line < shape.Form.Lines.Count; line++)
        {
            for (var number = 0; number < shape.Form.SubLines; number++)
            {
                var (label, kind) = filling.SubLine(line, number);
                var row = shape.SubLineRow(line, number);
                sheet.Set(row, RateFileShape.BudgetLabelColumn, label, TemplateStyles.Input(required: false));
                sheet.Set(row, RateFileShape.BudgetKindColumn, kind, TemplateStyles.Input(required: false));
                sheet.Fold(row);
            }
        }
    }

    private void WriteService(SheetWriter sheet, int service)
    {
        var column = RateFileShape.BudgetFirstColumn + service;
        sheet.Width(column, 16);
        sheet.Set(RateFileShape.BudgetKeyRow, column, shape.ServiceKeys[service], TemplateStyles.NumberHead);
        foreach (
            var (row, source) in new[]
            {
                (RateFileShape.BudgetOfferRow, "offer"),
                (RateFileShape.BudgetServiceRow, "service"),
            }
        )
        {
            var cell = formulas.Cell("offers", source, service);
            sheet.Set(row, column, CellContent.Computed($"IF({cell}=\"\",\"\",{cell})"), TemplateStyles.NumberHead);
        }

        for (var line = 0; line < shape.Form.Lines.Count; line++)
        {
            sheet.Set(shape.LineRow(line), column, filling.BudgetLine(service, line), Amount);
            for (var number = 0; number < shape.Form.SubLines; number++)
            {
                sheet.Set(
                    shape.SubLineRow(line, number),
                    column,
                    filling.BudgetSubLine(service, line, number),
                    Optional
                );
            }
        }

        var lines = Enumerable.Range(0, shape.Form.Lines.Count).Select(line => Local(shape.LineRow(line), column));
        sheet.Set(shape.BudgetSumRow, column, CellContent.Computed($"SUM({string.Join(',', lines)})"), Total);
        sheet.Set(shape.BudgetPercentRow, column, filling.OverheadPercent(service), Percent);
        sheet.Set(
            shape.BudgetOverheadRow,
            column,
            CellContent.Computed($"{Local(shape.BudgetSumRow, column)}*N({Local(shape.BudgetPercentRow, column)})/100"),
            Total
        );
    }

    private void WriteInputRules(SheetWriter sheet)
    {
        var help = shape.Layout.Budget.Help;
        var subLabel = shape.Layout.Budget.Labels["subLine"];
        for (var line = 0; line < shape.Form.Lines.Count; line++)
        {
            var cost = shape.Form.Lines[line];
            sheet.Accept(new InputRule(Row(shape.LineRow(line)), null, true, cost.Label, cost.Help));
            var first = shape.SubLineRow(line, 0);
            var last = shape.SubLineRow(line, shape.Form.SubLines - 1);
            sheet.Accept(new InputRule(SheetWriter.Range(first, 1, last, 1), null, false, subLabel, help["subLine"]));
            sheet.Accept(
                new InputRule(
                    SheetWriter.Range(first, 2, last, 2),
                    TemplateLists.Source(shape, "subLineKind"),
                    false,
                    shape.Layout.Budget.Labels["kind"],
                    help["kind"]
                )
            );
            sheet.Accept(
                new InputRule(
                    SheetWriter.Range(first, RateFileShape.BudgetFirstColumn, last, LastColumn),
                    null,
                    true,
                    subLabel,
                    help["amount"]
                )
            );
        }

        sheet.Accept(
            new InputRule(
                Row(shape.BudgetPercentRow),
                null,
                true,
                shape.Layout.Budget.Labels["overheadPercent"],
                help["overheadPercent"]
            )
        );
    }

    private void WriteMarks(SheetWriter sheet)
    {
        const int first = RateFileShape.BudgetFirstColumn;
        var used = $"{CellAddress.ColumnName(first)}${RateFileShape.BudgetOfferRow}<>\"\"";
        var sum = Local(shape.BudgetSumRow, first);
        var percent = Local(shape.BudgetPercentRow, first);
        var limit = formulas.Parameter(Platform.Parameters.ParameterKeys.OverheadMax);
        sheet.Mark(new(Row(shape.BudgetSumRow), $"AND({used},{sum}=0)", TemplateStyles.Missing));
        sheet.Mark(new(Row(shape.BudgetPercentRow), $"AND({used},{percent}=\"\")", TemplateStyles.Missing));
        sheet.Mark(new(Row(shape.BudgetPercentRow), $"N({percent})>{limit}", TemplateStyles.Wrong));
        for (var line = 0; line < shape.Form.Lines.Count; line++)
        {
            var subLines =
                $"{Local(shape.SubLineRow(line, 0), first)}:{Local(shape.SubLineRow(line, shape.Form.SubLines - 1), first)}";
            sheet.Mark(
                new(
                    Row(shape.LineRow(line)),
                    $"AND(COUNT({subLines})>0,ABS(SUM({subLines})-N({Local(shape.LineRow(line), first)}))>0.005)",
                    TemplateStyles.Wrong
                )
            );
        }
    }

    private int LastColumn => RateFileShape.BudgetFirstColumn + shape.ServiceKeys.Count - 1;

    private string Row(int row) => SheetWriter.Range(row, RateFileShape.BudgetFirstColumn, row, LastColumn);

    private static string Local(int row, int column) => new CellAddress("", row, column).Local;
}
