using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>
/// Reads a table of price figures, CSV or Excel, with the columns år, procent and kilde in any order. Nothing is guessed:
/// a line that is not understood is a fault with its number (RV-561 to RV-564).
/// </summary>
public sealed class PriceIndexFile
{
    private static readonly string[] YearHeads = ["ÅR", "AAR"];
    private static readonly string[] PercentHeads = ["PROCENT", "PCT", "PCT.", "%", "UDVIKLING"];
    private static readonly string[] SourceHeads = ["KILDE"];

    private readonly List<PriceChange> changes = [];
    private readonly List<Fault> faults = [];

    private PriceIndexFile() { }

    /// <summary>The figures, in the order of the lines.</summary>
    public IReadOnlyList<PriceChange> Changes => changes;

    /// <summary>What is wrong, in the order of the lines.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    public static PriceIndexFile Read(byte[] content)
    {
        var file = new PriceIndexFile();
        if (content is [(byte)'P', (byte)'K', ..])
        {
            using var stream = new MemoryStream(content);
            var workbook = SheetReader.Read(stream, ReadLimits.Default);
            if (workbook.Fault is { } fault)
            {
                file.faults.Add(fault);
                return file;
            }

            file.Take(Lines(workbook.Value.Sheets[0]));
        }
        else
        {
            file.Take(Lines(Decode(content)));
        }

        return file;
    }

    private void Take(List<(int Line, List<string> Fields)> lines)
    {
        var heads = lines.Count == 0 ? [] : lines[0].Fields.ConvertAll(head => head.ToUpper(Danish.Culture));
        var year = heads.FindIndex(head => YearHeads.Contains(head));
        var percent = heads.FindIndex(head => PercentHeads.Contains(head));
        var source = heads.FindIndex(head => SourceHeads.Contains(head));
        if (year < 0 || percent < 0 || source < 0)
        {
            faults.Add(AgreementFaults.NoColumns());
            return;
        }

        foreach (var (line, fields) in lines.Skip(1).Where(one => one.Fields.Exists(field => field.Length > 0)))
        {
            Take(line, At(fields, year), At(fields, percent), At(fields, source));
        }

        if (faults.Count == 0 && changes.Count == 0)
        {
            faults.Add(AgreementFaults.NoLines());
        }
    }

    private void Take(int line, string year, string percent, string source)
    {
        var (known, change) = (AgreementForms.Year(year), AgreementForms.Share(percent));
        if (known is null)
        {
            faults.Add(AgreementFaults.WrongLine(line, AgreementFaults.NotAPriceYear(year).Message));
        }
        else if (change is null)
        {
            faults.Add(AgreementFaults.WrongLine(line, AgreementFaults.NotAPercent(percent).Message));
        }
        else if (source.Length is 0 or > AgreementFaults.LongestSource)
        {
            faults.Add(AgreementFaults.WrongLine(line, AgreementFaults.SourceMissing().Message));
        }
        else if (changes.Exists(one => one.Year == known))
        {
            faults.Add(AgreementFaults.YearTwice(line, known.Value));
        }
        else
        {
            changes.Add(new(known.Value, change.Value, source));
        }
    }

    private static List<(int Line, List<string> Fields)> Lines(SheetCells sheet)
    {
        var lines = new List<(int, List<string>)>();
        for (var row = 1; row <= sheet.LastRow; row++)
        {
            var fields = new List<string>();
            foreach (ref readonly var cell in sheet.Row(row))
            {
                fields.Add(
                    cell.Kind == CellKind.Number ? cell.Number.ToString(Danish.Invariant) : (cell.Text ?? "").Trim()
                );
            }

            if (fields.Exists(field => field.Length > 0))
            {
                lines.Add((row, fields));
            }
        }

        return lines;
    }

    private static List<(int Line, List<string> Fields)> Lines(string text)
    {
        var first = text.AsSpan()[..int.Max(text.IndexOfAny(['\r', '\n']), 0)];
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
        var lines = new List<(int, List<string>)>();
        while (csv.Read())
        {
            lines.Add((csv.Parser.RawRow, [.. csv.Parser.Record!.Select(field => field.Trim())]));
        }

        return lines;
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
            // Not UTF-8; spreadsheets save CSV files as Latin-1 too, in which every byte is a letter.
            return Encoding.Latin1.GetString(content);
        }
    }

    private static string At(List<string> fields, int column) => column < fields.Count ? fields[column] : "";
}
