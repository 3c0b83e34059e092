using System.Globalization;
using System.Text.RegularExpressions;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Parties.Features;

/// <summary>
/// Reads Statistics Denmark's CSV of population (FOLK1A: OMRÅDE;TID;INDHOLD), tolerantly: names or codes, UTF-8 or Latin-1,
/// semicolon, comma or tab, other columns where they say a total. Whole country, parts of the country, Christiansø, other
/// quarters than the first and parts by sex or age are passed over and counted; everything else that is not understood is
/// a fault with its line.
/// </summary>
public sealed partial class PopulationFile
{
    private static readonly string[] AreaHeads = ["OMRÅDE", "OMRAADE", "KOMMUNE", "KOMMUNEKODE", "KODE"];
    private static readonly string[] TimeHeads = ["TID", "ÅR", "AAR", "PERIODE", "KVARTAL"];
    private static readonly string[] CountHeads = ["INDHOLD", "ANTAL", "FOLKETAL"];
    private static readonly string[] Totals = ["", "TOT", "TOTAL", "IALT", "I ALT"];

    private readonly Dictionary<(string Party, int Year), int> counts = [];
    private readonly List<Fault> faults = [];
    private readonly PartyNames names;

    private PopulationFile(PartyRegister parties) => names = new PartyNames(parties);

    /// <summary>The population of parties on 1 January of a year.</summary>
    public IReadOnlyDictionary<(string Party, int Year), int> Counts => counts;

    /// <summary>What is wrong, in the order of the lines: RV-312 to RV-316.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>Lines understood but not taken in.</summary>
    public int PassedOver { get; private set; }

    public static PopulationFile Read(byte[] content, PartyRegister parties)
    {
        var file = new PopulationFile(parties);
        file.Read([.. TableFile.Csv(content).Where(row => !row.IsEmpty)]);
        return file;
    }

    private void Read(List<TableRow> rows)
    {
        var (area, time, count) =
            rows.Count == 0
                ? (-1, -1, -1)
                : (rows[0].Find(AreaHeads), rows[0].Find(TimeHeads), rows[0].Find(CountHeads));
        if (area < 0 || time < 0 || count < 0)
        {
            faults.Add(PopulationFaults.NoColumns());
            return;
        }

        foreach (var row in rows.Skip(1))
        {
            var others = Enumerable
                .Range(0, row.Cells.Count)
                .Where(column => column != area && column != time && column != count);
            if (others.All(column => IsTotal(row.Text(column))))
            {
                Take(row.Number, row.Text(area), row.Text(time), row.Text(count));
            }
            else
            {
                PassedOver++;
            }
        }
    }

    private void Take(int line, string area, string time, string count)
    {
        if (PartyNames.IsNoParty(area))
        {
            PassedOver++;
            return;
        }

        if (names.Find(area) is not { } party)
        {
            faults.Add(PopulationFaults.UnknownArea(line, area));
            return;
        }

        if (Time().Match(time) is not { Success: true } when)
        {
            faults.Add(PopulationFaults.WrongTime(line, time));
            return;
        }

        if (when.Groups["quarter"].Value is "2" or "3" or "4")
        {
            PassedOver++;
            return;
        }

        var year = int.Parse(when.Groups["year"].ValueSpan, Danish.Invariant);
        if (CountOf(count) is not { } people)
        {
            faults.Add(PopulationFaults.WrongCount(line, count));
        }
        else if (!counts.TryAdd((party, year), people) && counts[(party, year)] != people)
        {
            faults.Add(PopulationFaults.Twice(line, area, year));
        }
    }

    private static int? CountOf(string text)
    {
        var digits = Thousands().IsMatch(text) ? Separators().Replace(text, "") : text;
        return
            int.TryParse(digits, NumberStyles.None, Danish.Invariant, out var people) && people is > 0 and < 100_000_000
            ? people
            : null;
    }

    private static bool IsTotal(string field) =>
        Totals.Contains(field.ToUpperInvariant()) || field.EndsWith(" i alt", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        "^(?<year>(19|20)[0-9]{2})(?:\\s*[KQ](?<quarter>[1-4]))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Time();

    [GeneratedRegex("^[0-9]{1,3}([. \u00A0][0-9]{3})+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Thousands();

    [GeneratedRegex("[. \u00A0]", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
