using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Money;

namespace Rammevaerk.Cli.Input;

/// <summary>
/// Reads an allocation key: a CSV file with the columns party and key, separated by comma or semicolon; with semicolon a
/// number may have a decimal comma. UTF-8, or Latin-1 as Danish spreadsheets save it.
/// </summary>
internal static class AllocationKeyFile
{
    private const int MostMegabytes = 10;

    /// <summary>The key in the file's order: RV-651 to 653 no file, RV-661 to 666 what is wrong and in which line.</summary>
    public static Result<IReadOnlyList<KeyShare>> Read(string path) =>
        InputFile.Read(path, Bytes).Then(bytes => Parse(path, Text(bytes)));

    private static Result<byte[]> Bytes(Stream stream)
    {
        if (stream.CanSeek && stream.Length > MostMegabytes * 1_000_000L)
        {
            return CliFaults.KeyFileTooLarge(MostMegabytes);
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Text(byte[] bytes)
    {
        using var reader = new StreamReader(
            new MemoryStream(bytes),
            new UTF8Encoding(false, throwOnInvalidBytes: true)
        );
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static Result<IReadOnlyList<KeyShare>> Parse(string path, string text)
    {
        var firstLine = text.AsSpan().TrimStart("\r\n");
        var end = firstLine.IndexOfAny('\r', '\n');
        var semicolon = (end < 0 ? firstLine : firstLine[..end]).Contains(';');
        using var csv = new CsvParser(
            new StringReader(text),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = semicolon ? ";" : ",",
                TrimOptions = TrimOptions.Trim,
            }
        );
        try
        {
            return Rows(path, csv, semicolon ? ',' : '.');
        }
        catch (CsvHelperException)
        {
            return CliFaults.KeyFileQuote(csv.RawRow);
        }
    }

    private static Result<IReadOnlyList<KeyShare>> Rows(string path, CsvParser csv, char decimalMark)
    {
        var header = csv.Read() ? csv.Record! : [];
        var party = Array.FindIndex(header, name => name.Equals("party", StringComparison.OrdinalIgnoreCase));
        var key = Array.FindIndex(header, name => name.Equals("key", StringComparison.OrdinalIgnoreCase));
        if (party < 0 || key < 0)
        {
            return CliFaults.KeyFileHeader(path);
        }

        var shares = new List<KeyShare>();
        while (csv.Read())
        {
            var fields = csv.Record!;
            if (fields.All(string.IsNullOrEmpty))
            {
                continue;
            }

            if (fields.Length != header.Length)
            {
                return CliFaults.KeyFileFields(csv.RawRow, fields.Length);
            }

            if (fields[party].Length == 0)
            {
                return CliFaults.KeyFileParty(csv.RawRow);
            }

            if (!NumberText.TryRead(fields[key], out var weight, out var problem, decimalMark))
            {
                return CliFaults.KeyFileNumber(csv.RawRow, problem);
            }

            shares.Add(new(fields[party], weight));
        }

        return shares;
    }
}
