using System.Text.Json;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Privacy;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Rules.History;
using Rammevaerk.Rates.Rules.Portal;

namespace Rammevaerk.Rates.Files;

/// <summary>Reads an extract of the Offers Portal by a layout: Excel, CSV or JSON. No line is left out.</summary>
public static class PortalFile
{
    /// <summary>Name of the list in JSON.</summary>
    public const string List = "takster";

    private const int LastHeadRow = 30;
    private const string TotalKey = "total";
    private const string NameKey = "offerName";

    /// <summary>The lines; or RV-640 to RV-642, RV-646, or why the workbook is refused.</summary>
    /// <param name="content">The file.</param>
    /// <param name="layout">Its layout.</param>
    /// <param name="today">The day personal numbers are possible on.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Result<IReadOnlyList<ExtractedLine>> Read(
        byte[] content,
        PortalLayout layout,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var first = content.AsSpan().TrimStart("\uFEFF \t\r\n"u8);
        var cells = first is [(byte)'{' or (byte)'[', ..]
            ? Json(first, layout)
            : TableFile.Read(content, cancellation).Then(rows => Table(rows, layout));
        return cells.Then(lines =>
            lines.FirstOrDefault(line => line.Cells.Values.Any(text => PersonalNumbers.AreIn(text, today)))
                is { } personal
                ? PortalFaults.PersonalNumber(personal.Row)
            : lines.Count is 0 or > PortalFaults.MostLines ? PortalFaults.NoLines(lines.Count)
            : Result.Ok<IReadOnlyList<ExtractedLine>>([.. lines.Select(line => LineOf(line, layout))])
        );
    }

    private static Result<IReadOnlyList<Raw>> Table(IReadOnlyList<TableRow> rows, PortalLayout layout)
    {
        var needed = layout.Columns.Where(column => column.Key is TotalKey or NameKey).ToList();
        var head = rows.Take(LastHeadRow).FirstOrDefault(row => needed.TrueForAll(one => row.Find(one.Heads) >= 0));
        if (head is null)
        {
            return PortalFaults.NotTheLayout(string.Join(" eller ", needed.Select(column => $"»{column.Head}«")));
        }

        var places = layout.Columns.ToDictionary(column => column.Key, column => head.Find(column.Heads));
        return Result.Ok<IReadOnlyList<Raw>>([
            .. rows.Where(row => row.Number > head.Number && !row.IsEmpty)
                .Select(row => new Raw(
                    row.Number,
                    places.ToDictionary(pair => pair.Key, pair => row.Text(pair.Value)),
                    places.ToDictionary(
                        pair => pair.Key,
                        pair =>
                            pair.Value >= 0
                            && pair.Value < row.Cells.Count
                            && row.Cells[pair.Value].Kind == CellKind.Number
                                ? row.Cells[pair.Value].Number
                                : (decimal?)null
                    )
                )),
        ]);
    }

    private static Result<IReadOnlyList<Raw>> Json(ReadOnlySpan<byte> content, PortalLayout layout)
    {
        JsonElement list;
        try
        {
            var reader = new Utf8JsonReader(content, new JsonReaderOptions { MaxDepth = 16 });
            using var document = JsonDocument.ParseValue(ref reader);
            list = document.RootElement.Clone();
        }
        catch (JsonException fault)
        {
            return PortalFaults.NotJson(
                string.Create(
                    Danish.Invariant,
                    $"linje {(fault.LineNumber ?? 0) + 1}, tegn {(fault.BytePositionInLine ?? 0) + 1}"
                )
            );
        }

        if (list.ValueKind == JsonValueKind.Object && list.TryGetProperty(List, out var inner))
        {
            list = inner;
        }

        return
            list.ValueKind == JsonValueKind.Array
            && list.EnumerateArray().All(one => one.ValueKind == JsonValueKind.Object)
            ? Result.Ok<IReadOnlyList<Raw>>([
                .. list.EnumerateArray().Select((one, place) => JsonLine(one, place + 1, layout)),
            ])
            : PortalFaults.NotJson($"listen »{List}« mangler");
    }

    private static Raw JsonLine(JsonElement line, int place, PortalLayout layout)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (var column in layout.Columns)
        {
            var has = line.TryGetProperty(column.Json, out var value);
            numbers[column.Key] =
                has && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;
            texts[column.Key] =
                !has || value.ValueKind == JsonValueKind.Null ? ""
                : numbers[column.Key] is { } told ? Danish.Number(told)
                : value.ToString().Trim();
        }

        return new(place, texts, numbers);
    }

    private static ExtractedLine LineOf(Raw raw, PortalLayout layout)
    {
        var unread = new List<string>();
        decimal? Number(string key)
        {
            var column = layout.Columns.Find(one => one.Key == key)!;
            if (raw.Numbers[key] is { } exact)
            {
                return exact;
            }

            var read = ListedNumber.Read(raw.Cells[key], NumberForm.Danish);
            if (read.Value is null && (read.Issue != HistoryIssue.RateMissing || key == TotalKey))
            {
                unread.Add($"{column.Head}: »{raw.Cells[key]}«");
            }

            return read.Value;
        }

        var line = new PortalLine
        {
            PortalId = Digits("portalId"),
            OfferName = raw.Cells[NameKey],
            Party = Digits("party"),
            Operator = raw.Cells["operator"],
            OfferType = raw.Cells["offerType"],
            LegalBasis = raw.Cells["legalBasis"],
            Level = raw.Cells["level"],
            Service = raw.Cells["service"],
            Unit = raw.Cells["unit"],
            Total = Number(TotalKey),
            NetOfVat = Number("netOfVat"),
            Occupancy = Number("occupancy"),
            Places = Number("places"),
            Year = int.TryParse(Digits("year"), Danish.Invariant, out var year) ? year : null,
        };
        return new(raw.Row, line, string.Join("; ", unread));

        // A number of the portal or of a year kept as a number is shown without groups.
        string Digits(string key) =>
            raw.Numbers[key] is { } number ? number.ToString("0.####", Danish.Invariant) : raw.Cells[key];
    }

    private sealed record Raw(
        int Row,
        IReadOnlyDictionary<string, string> Cells,
        IReadOnlyDictionary<string, decimal?> Numbers
    );
}
