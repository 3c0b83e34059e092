using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Platform.Privacy;

/// <summary>
/// Stops a workbook that holds personal numbers: no citizens' data belongs here. Texts of all sheets are looked at, hidden
/// ones too; number cells are not, since an amount can be any number. The fault names cells and never repeats a number.
/// </summary>
public static class PersonalNumberGuard
{
    /// <summary>RV-240 with the cells when there is a number in a text; null when there is none.</summary>
    /// <param name="workbook">The workbook's values.</param>
    /// <param name="except">A sheet of keys and signatures that nobody writes in.</param>
    /// <param name="today">The day births cannot lie after.</param>
    public static Fault? Check(WorkbookCells workbook, string except, DateOnly today)
    {
        var found = workbook
            .Sheets.Where(sheet => !string.Equals(sheet.Name, except, StringComparison.OrdinalIgnoreCase))
            .SelectMany(sheet =>
                sheet
                    .Texts()
                    .Where(cell => PersonalNumbers.AreIn(cell.Text, today))
                    .Select(cell => new CellAddress(sheet.Name, cell.Row, cell.Column))
            )
            .ToList();
        return found.Count == 0 ? null : PrivacyFaults.PersonalNumbers(found);
    }
}
