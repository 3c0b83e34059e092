using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Rates.Files;

/// <summary>Single cells as the content of a new template, each in the row of its number.</summary>
/// <param name="cells">What to fill in.</param>
/// <param name="form">The form of the cost lines they are for.</param>
public sealed class CellsContent(FilledCells cells, CostForm form) : TemplateContent
{
    public override string Form => form.Key;

    public override IReadOnlyList<string> ServiceKeys => cells.ServiceKeys;

    public override IReadOnlyList<string> AddOnKeys => cells.AddOnKeys;

    public override int Buyers => cells.BuyerRows.Count;

    public override int Steps => cells.StepRows.Count;

    public override TemplateContent For(RateFileShape shape) => new InRows(cells, shape);

    private sealed class InRows(FilledCells cells, RateFileShape shape) : TemplateContent
    {
        private readonly IReadOnlyList<string> buyers = cells.BuyerRows;
        private readonly IReadOnlyList<string> steps = cells.StepRows;

        public override CellContent LedgerTotal => cells[new("", FilledCell.Control, "ledger")];

        public override string? Contact(string key) => cells[new("", FilledCell.Front, key)].Text;

        public override (string? Label, string? Kind) SubLine(int line, int number) =>
            (
                cells[FilledCell.SubLine("", shape.Form.Lines[line], number, "/label")].Text,
                cells[FilledCell.SubLine("", shape.Form.Lines[line], number, "/kind")].Text
            );

        public override CellContent Cell(string sheet, string column, int index) =>
            sheet switch
            {
                FilledCell.Buyers => index < buyers.Count
                    ? cells[new(buyers[index], sheet, column)]
                    : CellContent.Empty,
                FilledCell.Steps => index < steps.Count ? cells[new(steps[index], sheet, column)] : CellContent.Empty,
                FilledCell.AddOns => cells[new(shape.AddOnKeys[index], sheet, column)],
                _ => cells[new(shape.ServiceKeys[index], sheet, column)],
            };

        public override CellContent ServicePart(int service, int line) =>
            cells[FilledCell.Line(shape.ServiceKeys[service], "split", shape.Form.Lines[line])];

        public override CellContent AddOnLine(int index, int line) =>
            cells[FilledCell.Line(shape.AddOnKeys[index], FilledCell.AddOns, shape.Form.Lines[line])];

        public override CellContent BudgetLine(int service, int line) =>
            cells[FilledCell.Line(shape.ServiceKeys[service], FilledCell.Budget, shape.Form.Lines[line])];

        public override CellContent BudgetSubLine(int service, int line, int number) =>
            cells[FilledCell.SubLine(shape.ServiceKeys[service], shape.Form.Lines[line], number)];

        public override CellContent OverheadPercent(int service) =>
            cells[new(shape.ServiceKeys[service], FilledCell.Budget, FilledCell.Percent)];
    }
}
