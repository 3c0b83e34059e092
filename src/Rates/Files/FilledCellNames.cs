using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Files;

/// <summary>What users call an input cell: sheet and head of the column, by the layout.</summary>
public static class FilledCellNames
{
    /// <summary>Budget: Løn, underlinje 2.</summary>
    public static string Of(FilledCell cell, RateFileLayout layout, CostForm form) =>
        cell.Sheet switch
        {
            FilledCell.Front => $"{layout.Front.Name}: {Contact(cell.Column, layout)}",
            FilledCell.Control => $"{layout.Control.Name}: {layout.Control.LedgerLabel}",
            FilledCell.Budget => $"{layout.Budget.Name}: {Budget(cell.Column, layout, form)}",
            _ => $"{layout.Sheet(cell.Sheet).Name}: {Column(cell, layout, form)}",
        };

    private static string Contact(string key, RateFileLayout layout) =>
        layout.Front.Contact.FirstOrDefault(contact => contact.Key == key)?.Label ?? key;

    private static string Column(FilledCell cell, RateFileLayout layout, CostForm form) =>
        layout.Sheet(cell.Sheet).Columns.FirstOrDefault(column => column.Key == cell.Column)?.Header
        ?? Budget(cell.Column, layout, form);

    private static string Budget(string column, RateFileLayout layout, CostForm form)
    {
        if (column == FilledCell.Percent)
        {
            return layout.Budget.Labels["overheadPercent"];
        }

        var parts = column.Split('/');
        var line = form.Lines.FirstOrDefault(each => each.Key == parts[1])?.Label ?? parts[1];
        if (parts.Length < 3 || !int.TryParse(parts[2], Danish.Invariant, out var number))
        {
            return line;
        }

        var ending =
            parts.Length < 4 ? ""
            : parts[3] == FilledCell.Kind ? ", art"
            : ", navn";
        return $"{line}, {layout.Budget.Labels["subLine"].ToLower(Danish.Culture)} {Danish.Number(number + 1)}{ending}";
    }
}
