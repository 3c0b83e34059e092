using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Rammevaerk.Kernel.Law;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain.History;

namespace Rammevaerk.Rates.Rules.History;

/// <summary>Something of the file that became no row, with why.</summary>
/// <param name="Sheet">Name of the sheet; empty for a CSV file.</param>
/// <param name="Lines">»række 1«, or empty for the whole sheet.</param>
/// <param name="What">What stands there and why it is no row.</param>
public sealed record ReportLine(string Sheet, string Lines, string What);

/// <summary>What was read from a list.</summary>
/// <param name="Rows">Every row after the heads that is not empty, as it stood.</param>
/// <param name="Report">Everything else.</param>
public sealed record ListedRates(IReadOnlyList<ImportedRate> Rows, IReadOnlyList<ReportLine> Report);

/// <summary>What rows that do not say it are taken for, and whom names stand for.</summary>
/// <param name="Year">The year of rows without one; null when they stay without.</param>
/// <param name="Parties">Codes of municipalities and regions by their names.</param>
public sealed record ListContext(int? Year, IReadOnlyDictionary<string, string> Parties);

/// <summary>Reads a list by its mapping. Every row is kept; what cannot be read is said of it, never mended.</summary>
public static class ListReading
{
    private const int FirstYear = 1990;
    private const int LastYear = 2099;
    private const decimal HighestShare = 1.5m;

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static ListedRates Read(IReadOnlyList<TableSheet> sheets, ColumnMapping mapping, ListContext context)
    {
        var rows = new List<ImportedRate>();
        var report = new List<ReportLine>();
        foreach (var sheet in sheets)
        {
            if (ListColumns.Find(sheet.Rows, mapping) is { } columns)
            {
                ReadSheet(sheet, columns);
            }
            else
            {
                report.Add(
                    new(
                        sheet.Name,
                        "",
                        $"Arket har ingen række med de valgte overskrifter, så dets {sheet.Rows.Count(row => !row.IsEmpty)} rækker er ikke læst."
                    )
                );
            }
        }

        return new(rows, report);

        void ReadSheet(TableSheet sheet, ListColumns columns)
        {
            var empty = 0;
            foreach (var row in sheet.Rows)
            {
                if (row.IsEmpty)
                {
                    empty++;
                }
                else if (row.Number < columns.Line)
                {
                    var text = string.Join(' ', row.Cells.Select((_, column) => row.Text(column))).Trim();
                    report.Add(new(sheet.Name, $"række {row.Number}", $"Står før overskrifterne: »{text}«."));
                }
                else if (row.Number > columns.Line)
                {
                    rows.Add(ReadRow(sheet.Name, row, columns, mapping, context, rows.Count + 1));
                }
            }

            if (empty > 0)
            {
                report.Add(new(sheet.Name, "", empty == 1 ? "1 tom række." : $"{empty} tomme rækker."));
            }
        }
    }

    /// <summary>The cells of a row as they stood, with their heads.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> CellsOf(ImportedRate row) =>
        JsonSerializer.Deserialize<List<KeyValuePair<string, string>>>(row.Cells, Options) ?? [];

    /// <summary>
    /// The same, but only the columns the secretariat has said what are: the others may hold what was never meant for the
    /// public.
    /// </summary>
    public static IReadOnlyList<KeyValuePair<string, string>> PublicCellsOf(ImportedRate row, ColumnMapping mapping)
    {
        var told = mapping.Heads.Values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. CellsOf(row).Where(cell => told.Contains(cell.Key.Trim()))];
    }

    private static ImportedRate ReadRow(
        string sheet,
        TableRow row,
        ListColumns columns,
        ColumnMapping mapping,
        ListContext context,
        int ordinal
    )
    {
        string Text(HistoryField field) => row.Text(columns.IndexOf(mapping, field));
        ListedNumber Number(HistoryField field) => NumberOf(row, columns.IndexOf(mapping, field), mapping.Form);
        var issues = new List<HistoryIssue>();
        var rate = Number(HistoryField.Rate);
        var read = new ImportedRate
        {
            Ordinal = ordinal,
            Sheet = sheet,
            Line = row.Number,
            Cells = JsonSerializer.Serialize(
                columns
                    .Labels.Select((label, column) => KeyValuePair.Create(label, row.Text(column)))
                    .Concat(Beyond(row, columns.Labels.Count)),
                Options
            ),
            OperatorText = Text(HistoryField.Operator),
            OfferText = Text(HistoryField.Offer),
            ServiceText = Text(HistoryField.Service),
            BasisText = Text(HistoryField.LegalBasis),
            UnitText = Text(HistoryField.Unit),
            RateText = Text(HistoryField.Rate),
            NoteText = Text(HistoryField.Note),
            Rate = rate.IsPercent ? null : rate.Value,
        };
        if (rate.Issue == HistoryIssue.RateMissing)
        {
            read.Issues = nameof(HistoryIssue.RateMissing);
            read.Year = context.Year;
            return read;
        }

        Add(rate.IsPercent ? HistoryIssue.RateUnreadable : rate.Issue);
        Add(read.Rate <= 0m ? HistoryIssue.RateNotPositive : null);
        read.Year = YearOf(Text(HistoryField.Year)) ?? (Text(HistoryField.Year).Length == 0 ? context.Year : null);
        Add(read.Year is null ? HistoryIssue.YearMissing : null);
        read.Party = PartyOf(read.OperatorText, mapping, context);
        Add(read.Party is null ? HistoryIssue.OperatorUnknown : null);
        read.Unit = ListedUnit.Of(read.UnitText) ?? mapping.Units.GetValueOrDefault(read.UnitText) ?? "";
        Add(
            read.Unit.Length > 0 ? null
            : read.UnitText.Length == 0 ? HistoryIssue.UnitMissing
            : HistoryIssue.UnitUnknown
        );
        var basis = LegalBasis.Parse(read.BasisText);
        read.LegalBasis = basis.IsOk ? basis.Value.ToString() : "";
        Add(basis.IsOk || read.BasisText.Length == 0 ? null : HistoryIssue.LegalBasisUnread);
        var (occupancy, places) = (Number(HistoryField.Occupancy), Number(HistoryField.Places));
        read.Occupancy = ShareOf(occupancy);
        read.Places = places.Value is >= 0m and < 10_000m ? places.Value : null;
        Add(IsUnread(occupancy, read.Occupancy) || IsUnread(places, read.Places) ? HistoryIssue.FigureUnread : null);
        read.Issues = string.Join(' ', issues.Distinct());
        return read;

        void Add(HistoryIssue? issue)
        {
            if (issue is { } one)
            {
                issues.Add(one);
            }
        }
    }

    /// <summary>Cells right of the last head, which have no name of their own.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Beyond(TableRow row, int heads) =>
        Enumerable
            .Range(heads, Math.Max(0, row.Cells.Count - heads))
            .Where(column => row.Text(column).Length > 0)
            .Select(column => KeyValuePair.Create("", row.Text(column)));

    /// <summary>A spreadsheet's own number is what it is; a typed one is read by the form of the list.</summary>
    private static ListedNumber NumberOf(TableRow row, int column, NumberForm form) =>
        column >= 0 && column < row.Cells.Count && row.Cells[column].Kind == CellKind.Number
            ? new(row.Cells[column].Number, false, null)
            : ListedNumber.Read(row.Text(column), form);

    private static int? YearOf(string text) =>
        int.TryParse(text, Kernel.Danish.Invariant, out var year) && year is >= FirstYear and <= LastYear ? year : null;

    private static string? PartyOf(string text, ColumnMapping mapping, ListContext context) =>
        text.Length == 0 ? (mapping.Party.Length > 0 ? mapping.Party : null)
        : context.Parties.TryGetValue(text, out var code) ? code
        : mapping.Operators.TryGetValue(text, out var told) && told.Length > 0 ? told
        : null;

    private static decimal? ShareOf(ListedNumber number)
    {
        var share = number.IsPercent || number.Value > HighestShare ? number.Value / 100m : number.Value;
        return share is >= 0m and <= HighestShare ? share : null;
    }

    private static bool IsUnread(ListedNumber number, decimal? value) =>
        value is null && number.Issue != HistoryIssue.RateMissing;
}
