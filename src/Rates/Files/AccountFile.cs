using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Privacy;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Files;

/// <summary>A line of an operator's accounts.</summary>
/// <param name="Row">Row of the file, from 1.</param>
/// <param name="Place">Number of the place (omkostningssted).</param>
/// <param name="Account">Number of the account (konto).</param>
/// <param name="Text">What the file calls it; empty when it does not.</param>
/// <param name="Amount">Kroner as the file writes it: income is negative.</param>
public sealed record AccountLine(int Row, string Place, string Account, string Text, decimal Amount);

/// <summary>
/// Reads accounts as an economy system gives them: an Excel workbook's first sheet or a CSV file, with a row of heads that
/// name place, account and amount, and sums that are passed over because they have no account.
/// </summary>
public static class AccountFile
{
    private const int LastHeadRow = 20;
    private const int MostLines = 100_000;
    private const int ShownRows = 5;

    private static readonly string[] PlaceHeads =
    [
        "omkostningssted",
        "sted",
        "psp-element",
        "pspelement",
        "profitcenter",
    ];
    private static readonly string[] AccountHeads = ["konto", "kontonr", "kontonummer", "artskonto", "art"];
    private static readonly string[] TextHeads = ["kontotekst", "tekst", "kontonavn", "betegnelse"];
    private static readonly string[] AmountHeads = ["beløb", "regnskab", "forbrug", "saldo", "beløb i kr"];

    /// <summary>The lines in the file's order; or RV-538 to RV-541, RV-544, or why the workbook is refused.</summary>
    /// <param name="content">The file.</param>
    /// <param name="today">The day personal numbers are possible on.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Result<IReadOnlyList<AccountLine>> Read(
        byte[] content,
        DateOnly today,
        CancellationToken cancellation
    ) => TableFile.Read(content, cancellation).Then(rows => Lines(rows, today));

    private static Result<IReadOnlyList<AccountLine>> Lines(IReadOnlyList<TableRow> rows, DateOnly today)
    {
        if (rows.Take(LastHeadRow).FirstOrDefault(row => row.Find(AmountHeads) >= 0) is not { } head)
        {
            return LedgerFaults.NoHeads(string.Join(", ", AmountHeads.Take(3)));
        }

        var (place, account) = (head.Find(PlaceHeads), head.Find(AccountHeads));
        var (text, amount) = (head.Find(TextHeads), head.Find(AmountHeads));
        if (place < 0 || account < 0)
        {
            return LedgerFaults.HeadMissing(head.Number, place < 0 ? "omkostningssted" : "konto");
        }

        if (rows.FirstOrDefault(row => HasPersonalNumber(row, [place, account], today)) is { } personal)
        {
            return LedgerFaults.PersonalNumber(personal.Number);
        }

        var lines = new List<AccountLine>();
        var wrong = new List<string>();
        foreach (var row in rows.Where(row => row.Number > head.Number))
        {
            var (at, of) = (row.Text(place), row.Text(account));
            if (at.Length == 0 || of.Length == 0)
            {
                continue;
            }

            if (row.Amount(amount) is { } kroner)
            {
                lines.Add(new(row.Number, at, of, row.Text(text), kroner));
            }
            else
            {
                wrong.Add($"række {row.Number}: »{row.Text(amount)}«");
            }
        }

        return wrong.Count > 0 ? LedgerFaults.AmountsUnread(wrong.Count, string.Join("; ", wrong.Take(ShownRows)))
            : lines.Count is 0 or > MostLines ? LedgerFaults.NoLines(lines.Count, MostLines)
            : lines;
    }

    /// <summary>
    /// True when a cell holds a personal number. Long numbers of places and accounts can look like one, so their columns are
    /// not asked.
    /// </summary>
    private static bool HasPersonalNumber(TableRow row, int[] except, DateOnly today) =>
        row
            .Cells.Where((cell, column) => !except.Contains(column) && PersonalNumbers.AreIn(cell.Text ?? "", today))
            .Any();
}
