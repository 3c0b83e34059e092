using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;

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
        var text = Decode(content);
        var first = text.AsSpan()[..Math.Max(text.IndexOfAny(['\r', '\n']), 0)];
        var delimiter =
            first.Contains(';') ? ";"
            : first.Contains('\t') ? "\t"
            : ",";
        using var csv = new CsvReader(
            new StringReader(text),
            new CsvConfiguration(Danish.Invariant)
            {
                Delimiter = delimiter,
                HasHeaderRecord = false,
                BadDataFound = null,
                MissingFieldFound = null,
            }
        );
        file.Read(csv);
        return file;
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
            // Not UTF-8; the statistics bank's older files are Latin-1, in which every byte is a letter.
            return Encoding.Latin1.GetString(content);
        }
    }

    private void Read(CsvReader csv)
    {
        if (!csv.Read())
        {
            faults.Add(PopulationFaults.NoColumns());
            return;
        }

        var heads = Fields(csv).Select(head => head.ToUpperInvariant()).ToList();
        var area = heads.FindIndex(head => AreaHeads.Contains(head));
        var time = heads.FindIndex(head => TimeHeads.Contains(head));
        var count = heads.FindIndex(head => CountHeads.Contains(head));
        if (area < 0 || time < 0 || count < 0)
        {
            faults.Add(PopulationFaults.NoColumns());
            return;
        }

        while (csv.Read())
        {
            var fields = Fields(csv);
            if (fields.TrueForAll(field => field.Length == 0))
            {
                continue;
            }

            var others = fields.Where((_, column) => column != area && column != time && column != count);
            if (others.All(IsTotal))
            {
                Take(csv.Parser.RawRow, At(fields, area), At(fields, time), At(fields, count));
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

    private static List<string> Fields(CsvReader csv) => [.. csv.Parser.Record!.Select(field => field.Trim())];

    private static string At(List<string> fields, int column) => column < fields.Count ? fields[column] : "";

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
