using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Files;

/// <summary>Reads single cells as the layout asks, and notes what was entered in another form.</summary>
internal sealed class EntryReader(List<ReadIssue> issues)
{
    /// <summary>No amount, place or unit of the field comes near it; the template's own input rule stops there too.</summary>
    public const decimal Largest = 1_000_000_000_000m;

    /// <summary>A number; a number typed as text is read and noted, any other text is noted and gives no value.</summary>
    public NumberEntry Number(SheetCells cells, CellAddress at, string header)
    {
        var cell = cells[at.Row, at.Column];
        switch (cell.Kind)
        {
            case CellKind.Empty:
                return new(at, null, IsEmpty: true);
            case CellKind.Number:
                return Plausible(at, header, cell.Number);
            case CellKind.Text:
                return FromText(at, header, cell.Text ?? "");
            case CellKind.Error:
                Note(ReadIssueKind.ErrorValue, at, header, cell.Text ?? "");
                return new(at, null, IsEmpty: false);
            case CellKind.Date:
                Note(ReadIssueKind.DateForNumber, at, header, Danish.Number(cell.Number));
                return new(at, null, IsEmpty: false);
            case CellKind.Boolean:
                Note(ReadIssueKind.NotANumber, at, header, cell.Number == 1m ? "SAND" : "FALSK");
                return new(at, null, IsEmpty: false);
            default:
                throw new InvalidOperationException(cell.Kind.ToString());
        }
    }

    /// <summary>A text, trimmed; a number is taken as its own text.</summary>
    public TextEntry Text(SheetCells cells, CellAddress at, string header)
    {
        var cell = cells[at.Row, at.Column];
        if (cell.Kind == CellKind.Error)
        {
            Note(ReadIssueKind.ErrorValue, at, header, cell.Text ?? "");
            return new(at, null);
        }

        var text = cell.Kind switch
        {
            CellKind.Text => cell.Text!.Trim(),
            CellKind.Empty => "",
            _ => Danish.Number(cell.Number),
        };
        return new(at, text.Length == 0 ? null : text);
    }

    /// <summary>A choice; a text that is not on the list is noted.</summary>
    public ChoiceEntry<TKey> Choice<TKey>(SheetCells cells, CellAddress at, string header, Func<string, TKey?> find)
        where TKey : struct
    {
        var text = Text(cells, at, header);
        var key = text.Value is { } chosen ? find(chosen) : null;
        if (key is null && text.Value is { } unknown)
        {
            Note(ReadIssueKind.NotOnList, at, header, unknown);
        }

        return new(at, key, text.Value);
    }

    /// <summary>A formula's cell; noted when someone wrote a value over the formula.</summary>
    public StoredResult Result(SheetCells cells, CellAddress at, string header)
    {
        var cell = cells[at.Row, at.Column];
        if (!cell.HasFormula && !cell.IsEmpty)
        {
            Note(
                ReadIssueKind.FormulaReplaced,
                at,
                header,
                cell.Kind is CellKind.Text or CellKind.Error ? cell.Text ?? "" : Danish.Number(cell.Number)
            );
        }

        return new(
            at,
            cell.Kind == CellKind.Number ? cell.Number : null,
            cell.HasFormula,
            cell.IsEmpty && !cell.HasFormula
        );
    }

    public void Note(ReadIssueKind kind, CellAddress at, string header, string raw) =>
        issues.Add(new ReadIssue(kind, at, header, raw));

    private NumberEntry Plausible(CellAddress at, string header, decimal number)
    {
        if (decimal.Abs(number) <= Largest)
        {
            return new(at, number, IsEmpty: false);
        }

        Note(ReadIssueKind.NotANumber, at, header, Danish.Number(number));
        return new(at, null, IsEmpty: false);
    }

    private NumberEntry FromText(CellAddress at, string header, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new(at, null, IsEmpty: true);
        }

        var typed = CellText.Number(text);
        if (typed is not { Value: >= -Largest and <= Largest } number)
        {
            Note(ReadIssueKind.NotANumber, at, header, text.Trim());
            return new(at, null, IsEmpty: false);
        }

        Note(ReadIssueKind.NumberAsText, at, header, text.Trim());
        return new(at, number.Value, IsEmpty: false);
    }
}
