using Rammevaerk.Kernel;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain.History;

namespace Rammevaerk.Rates.Rules.History;

/// <summary>The head row of a sheet: where it stands, and what its columns are called.</summary>
/// <param name="Line">Its row or line in the file.</param>
/// <param name="Labels">A name for each column; unique in the sheet.</param>
public sealed record ListColumns(int Line, IReadOnlyList<string> Labels)
{
    private const int LastHeadRow = 30;
    private const int FewestHeads = 2;

    private static readonly Dictionary<HistoryField, string[]> Words = new()
    {
        [HistoryField.Year] = ["år", "budgetår", "takstår", "year"],
        [HistoryField.Operator] =
        [
            "driftsherre",
            "kommune",
            "driftskommune",
            "beliggenhedskommune",
            "leverandør",
            "operator",
        ],
        [HistoryField.Offer] = ["tilbud", "tilbudsnavn", "tilbuddets navn", "institution", "sted", "navn", "offer"],
        [HistoryField.Service] = ["ydelse", "ydelsesnavn", "takstnavn", "niveau", "afdeling", "service"],
        [HistoryField.LegalBasis] =
        [
            "paragraf",
            "§",
            "retsgrundlag",
            "lovgrundlag",
            "hjemmel",
            "legal_basis",
            "legal basis",
        ],
        [HistoryField.Unit] = ["enhed", "takstenhed", "pr", "afregningsenhed", "unit"],
        [HistoryField.Rate] = ["takst", "takst i kr", "takst kr", "pris", "døgntakst", "rate"],
        [HistoryField.Occupancy] = ["belægning", "belægningsprocent", "forudsat belægning", "occupancy"],
        [HistoryField.Places] = ["pladser", "antal pladser", "fuldtidspladser", "places"],
        [HistoryField.Note] = ["note", "bemærkning", "bemærkninger", "noter"],
    };

    /// <summary>The first row that has the heads chosen; null when none has.</summary>
    public static ListColumns? Find(IReadOnlyList<TableRow> rows, ColumnMapping mapping) =>
        Candidates(rows)
            .Select(Of)
            .FirstOrDefault(columns =>
                columns.IndexOf(mapping, HistoryField.Rate) >= 0 && columns.IndexOf(mapping, HistoryField.Offer) >= 0
            );

    /// <summary>The row most like a head: the one with most words of the kind, else the first with several texts.</summary>
    public static ListColumns? Guess(IReadOnlyList<TableRow> rows)
    {
        var best = Candidates(rows).MaxBy(Recognised);
        return best is not null && Recognised(best) >= FewestHeads ? Of(best)
            : Candidates(rows).FirstOrDefault(row => row.Cells.Count(IsText) > FewestHeads) is { } first ? Of(first)
            : null;
    }

    /// <summary>Which column each field most likely has, by its head.</summary>
    public IReadOnlyDictionary<HistoryField, string> Proposed()
    {
        var heads = new Dictionary<HistoryField, string>();
        foreach (var (field, words) in Words)
        {
            if (
                Labels.FirstOrDefault(label =>
                    words.Contains(label.Trim().TrimEnd('.'), Danish.Order) && !heads.ContainsValue(label)
                ) is
                { } label
            )
            {
                heads[field] = label;
            }
        }

        return heads;
    }

    /// <summary>The field's column, from 0; -1 when the mapping or the sheet has none.</summary>
    public int IndexOf(ColumnMapping mapping, HistoryField field)
    {
        if (!mapping.Heads.TryGetValue(field, out var head))
        {
            return -1;
        }

        for (var column = 0; column < Labels.Count; column++)
        {
            if (Danish.Order.Equals(Labels[column], head))
            {
                return column;
            }
        }

        return -1;
    }

    private static IEnumerable<TableRow> Candidates(IReadOnlyList<TableRow> rows) => rows.Take(LastHeadRow);

    private static int Recognised(TableRow row) => Of(row).Proposed().Count;

    private static bool IsText(SheetCell cell) => cell.Kind == CellKind.Text && cell.Text is { Length: > 0 };

    private static ListColumns Of(TableRow row)
    {
        var labels = new List<string>(row.Cells.Count);
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var text = string.Join(' ', row.Text(column).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var place = $"kolonne {Letters(column)}";
            labels.Add(
                text.Length == 0 ? $"({place})"
                : labels.Contains(text, Danish.Order) ? $"{text} ({place})"
                : text
            );
        }

        return new(row.Number, labels);
    }

    /// <summary>A, B … Z, AA as spreadsheets call columns.</summary>
    private static string Letters(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
