using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Privacy;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain.Insight;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight.Purchases;

/// <summary>What a file of purchases may be about.</summary>
/// <param name="Buyer">The one municipality; null when each line names its own.</param>
/// <param name="Buyers">Codes of the municipalities a line may name.</param>
/// <param name="Services">The services of a year by code; asked for once for each year.</param>
/// <param name="Today">The day personal numbers are possible on.</param>
public sealed record PurchaseFileScope(
    string? Buyer,
    IReadOnlySet<string> Buyers,
    Func<int, IReadOnlyDictionary<string, BoughtService>> Services,
    DateOnly Today
);

/// <summary>
/// Reads a table of purchases, CSV or Excel, with the columns år, kommune, driftsherre, ydelse, pladser, enheder, timer and kilde in
/// any order. Nothing is guessed: a line that is not understood is a fault with its number.
/// </summary>
public sealed class PurchaseFile
{
    private static readonly string[] YearHeads = ["ÅR", "AAR"];
    private static readonly string[] BuyerHeads = ["KOMMUNE", "KØBER", "BETALINGSKOMMUNE"];
    private static readonly string[] PartyHeads = ["DRIFTSHERRE", "SÆLGER"];
    private static readonly string[] ServiceHeads = ["YDELSE", "YDELSE NR", "NR"];
    private static readonly string[] PlaceHeads = ["PLADSER", "HELÅRSPLADSER"];
    private static readonly string[] UnitHeads = ["ENHEDER", "DAGE", "DØGN"];
    private static readonly string[] HoursHeads = ["TIMER", "TIMER PR ENHED"];
    private static readonly string[] SourceHeads = ["KILDE"];

    private readonly List<PurchaseEntry> entries = [];
    private readonly List<Fault> faults = [];
    private readonly HashSet<(string, int, string, string)> seen = [];
    private readonly PurchaseFileScope scope;

    private PurchaseFile(PurchaseFileScope scope) => this.scope = scope;

    /// <summary>The purchases in the order of the lines.</summary>
    public IReadOnlyList<PurchaseEntry> Entries => entries;

    /// <summary>What is wrong, in the order of the lines.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>The years a file is about, for what must be loaded before it is read.</summary>
    public static IReadOnlyList<int> YearsOf(byte[] content) =>
        TableFile.Read(content) is { IsOk: true } rows
        && rows.Value.FirstOrDefault(row => !row.IsEmpty) is { } head
        && head.Find(YearHeads) is >= 0 and var column
            ? [.. rows.Value.Select(row => PurchaseReader.Year(row.Text(column))).OfType<int>().Distinct()]
            : [];

    public static PurchaseFile Read(byte[] content, PurchaseFileScope scope)
    {
        var file = new PurchaseFile(scope);
        var rows = TableFile.Read(content);
        if (rows.Fault is { } fault)
        {
            file.faults.Add(fault);
        }
        else
        {
            file.Take([.. rows.Value.Where(row => !row.IsEmpty)]);
        }

        return file;
    }

    private void Take(List<TableRow> rows)
    {
        if (rows.Count == 0 || Columns.Of(rows[0], scope.Buyer is null) is not { } columns)
        {
            faults.Add(PurchaseFaults.NoColumns());
            return;
        }

        if (rows.Count is 1 or > PurchaseFaults.MostLines + 1)
        {
            faults.Add(PurchaseFaults.NoLines());
            return;
        }

        foreach (var row in rows.Skip(1))
        {
            if (Wrong(row, columns) is { } what)
            {
                faults.Add(PurchaseFaults.WrongLine(row.Number, what));
            }
        }
    }

    /// <summary>Takes a line in; says what is wrong with one that cannot be.</summary>
    private string? Wrong(TableRow row, Columns at)
    {
        if (row.Cells.Any(cell => PersonalNumbers.AreIn(cell.Text ?? "", scope.Today)))
        {
            return "der står noget, der ligner et CPR-nummer. Fjern det fra filen; her tælles kun pladser og enheder. Intet er gemt.";
        }

        var buyer = at.Buyer < 0 ? scope.Buyer! : FourDigits(row.Text(at.Buyer));
        if (!scope.Buyers.Contains(buyer))
        {
            return PurchaseFaults.UnknownBuyer(row.Text(at.Buyer)).Message;
        }

        if (PurchaseReader.Year(row.Text(at.Year)) is not { } year)
        {
            return PurchaseFaults.NotAYear(row.Text(at.Year)).Message;
        }

        var code = $"{FourDigits(row.Text(at.Party))}/{row.Text(at.Service)}";
        if (!scope.Services(year).TryGetValue(code, out var service))
        {
            return PurchaseFaults.UnknownService(code, year).Message;
        }

        var (places, units) = (row.Text(at.Places), row.Text(at.Units));
        if (!PurchaseReader.IsCounted(places, units))
        {
            return PurchaseFaults.NoCount().Message;
        }

        var hours = row.Text(at.Hours);
        if (!PurchaseReader.IsHours(hours))
        {
            return PurchaseFaults.NotHours(hours).Message;
        }

        if (!PurchaseReader.IsSource(row.Text(at.Source)))
        {
            return PurchaseFaults.SourceMissing().Message;
        }

        if (!seen.Add((buyer, year, service.Party, service.Key)))
        {
            return $"køb af {service.Code} i {year} står i filen flere gange. Læg linjerne sammen. Intet er gemt.";
        }

        entries.Add(
            new(
                buyer,
                year,
                service.Party,
                service.Key,
                PurchaseReader.Count(places),
                PurchaseReader.Count(units),
                row.Text(at.Source),
                PurchaseReader.Hours(hours)
            )
        );
        return null;
    }

    /// <summary>Spreadsheets drop the nought a code begins with.</summary>
    private static string FourDigits(string code) =>
        code.Length is > 0 and < 4 && code.All(char.IsAsciiDigit) ? code.PadLeft(4, '0') : code;

    private sealed record Columns(
        int Year,
        int Buyer,
        int Party,
        int Service,
        int Places,
        int Units,
        int Hours,
        int Source
    )
    {
        public static Columns? Of(TableRow head, bool needsBuyer)
        {
            var found = new Columns(
                head.Find(YearHeads),
                head.Find(BuyerHeads),
                head.Find(PartyHeads),
                head.Find(ServiceHeads),
                head.Find(PlaceHeads),
                head.Find(UnitHeads),
                head.Find(HoursHeads),
                head.Find(SourceHeads)
            );
            return
                found is { Year: < 0 } or { Party: < 0 } or { Service: < 0 } or { Source: < 0 }
                || (found.Places < 0 && found.Units < 0)
                || (needsBuyer && found.Buyer < 0)
                ? null
                : found;
        }
    }
}
