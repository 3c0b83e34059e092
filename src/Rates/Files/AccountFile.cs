using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Rammevaerk.Kernel;
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
    ) =>
        (content is [0x50, 0x4B, ..] ? Workbook(content, cancellation) : Result.Ok(Csv(content))).Then(rows =>
            Lines(rows, today)
        );

    private static Result<List<SheetCell[]>> Workbook(byte[] content, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(content, writable: false);
        return SheetReader
            .Read(stream, ReadLimits.Default, cancellation)
            .Then(workbook =>
            {
                var sheet = workbook.Sheets.FirstOrDefault(one => !one.Hidden);
                var rows = new List<SheetCell[]>(sheet?.LastRow ?? 0);
                for (var row = 1; row <= (sheet?.LastRow ?? 0); row++)
                {
                    rows.Add(sheet!.Row(row).ToArray());
                }

                return Result.Ok(rows);
            });
    }

    private static List<SheetCell[]> Csv(byte[] content)
    {
        var text = Decode(content);
        var first = text.AsSpan()[..Math.Max(text.IndexOfAny(['\r', '\n']), 0)];
        using var csv = new CsvReader(
            new StringReader(text),
            new CsvConfiguration(Danish.Invariant)
            {
                Delimiter =
                    first.Contains(';') ? ";"
                    : first.Contains('\t') ? "\t"
                    : ",",
                HasHeaderRecord = false,
                BadDataFound = null,
                MissingFieldFound = null,
                IgnoreBlankLines = false,
            }
        );
        var rows = new List<SheetCell[]>();
        while (csv.Read())
        {
            rows.Add([.. (csv.Parser.Record ?? []).Select(field => new SheetCell(CellKind.Text, field, 0m, false))]);
        }

        return rows;
    }

    private static string Decode(byte[] content)
    {
        try
        {
            var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            return strict.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            // Not UTF-8; economy systems also write Latin-1, in which every byte is a letter.
            return Encoding.Latin1.GetString(content);
        }
    }

    private static Result<IReadOnlyList<AccountLine>> Lines(List<SheetCell[]> rows, DateOnly today)
    {
        var head = rows.Take(LastHeadRow).ToList().FindIndex(row => Column(row, AmountHeads) >= 0);
        if (head < 0)
        {
            return LedgerFaults.NoHeads(string.Join(", ", AmountHeads.Take(3)));
        }

        var (place, account) = (Column(rows[head], PlaceHeads), Column(rows[head], AccountHeads));
        var (text, amount) = (Column(rows[head], TextHeads), Column(rows[head], AmountHeads));
        if (place < 0 || account < 0)
        {
            return LedgerFaults.HeadMissing(head + 1, place < 0 ? "omkostningssted" : "konto");
        }

        if (PersonalRow(rows, [place, account], today) is var personal and > 0)
        {
            return LedgerFaults.PersonalNumber(personal);
        }

        var lines = new List<AccountLine>();
        var wrong = new List<string>();
        for (var row = head + 1; row < rows.Count; row++)
        {
            var (at, of) = (Text(rows[row], place), Text(rows[row], account));
            if (at.Length == 0 || of.Length == 0)
            {
                continue;
            }

            if (Amount(rows[row], amount) is { } kroner)
            {
                lines.Add(new(row + 1, at, of, Text(rows[row], text), kroner));
            }
            else
            {
                wrong.Add($"række {row + 1}: »{Text(rows[row], amount)}«");
            }
        }

        return wrong.Count > 0 ? LedgerFaults.AmountsUnread(wrong.Count, string.Join("; ", wrong.Take(ShownRows)))
            : lines.Count is 0 or > MostLines ? LedgerFaults.NoLines(lines.Count, MostLines)
            : lines;
    }

    /// <summary>
    /// The first row with a personal number, from 1; 0 when none has one. Long numbers of places and accounts can look like
    /// one, so their columns are not asked.
    /// </summary>
    private static int PersonalRow(List<SheetCell[]> rows, int[] except, DateOnly today) =>
        rows.FindIndex(row =>
            row.Where(
                    (cell, column) =>
                        !except.Contains(column) && cell.Text is { } text && PersonalNumbers.AreIn(text, today)
                )
                .Any()
        ) + 1;

    private static int Column(SheetCell[] row, string[] heads) =>
        Array.FindIndex(
            row,
            cell => heads.Contains(cell.Text?.Trim().TrimEnd('.').ToLower(Danish.Culture), StringComparer.Ordinal)
        );

    /// <summary>Numbers of places and accounts are words, however the cell holds them.</summary>
    private static string Text(SheetCell[] row, int column) =>
        column < 0 || column >= row.Length ? ""
        : row[column].Kind is CellKind.Number ? row[column].Number.ToString("0.####", Danish.Invariant)
        : row[column].Text?.Trim() ?? "";

    private static decimal? Amount(SheetCell[] row, int column) =>
        column >= row.Length ? null
        : row[column].Kind == CellKind.Number ? row[column].Number
        : CellText.Number(row[column].Text) is { IsPercent: false } typed ? typed.Value
        : null;
}
