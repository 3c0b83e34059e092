using System.Text;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Files.OldMinutes;

/// <summary>Makes lines of a file of old minutes: text in UTF-8 or Latin-1, Word, or PDF that has text in it.</summary>
public static class OldMinutesFile
{
    /// <summary>The largest file that is read, in megabytes.</summary>
    public const int MostMegabytes = 25;

    private const int MostLines = 200_000;
    private const int BytesToGuess = 4_096;
    private const double MostControls = 0.05;

    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();
    private static readonly byte[] Pdf = "%PDF-"u8.ToArray();
    private static readonly byte[] OldWord = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>The document's lines; RV-964 to RV-970 when there is nothing to read. The format is seen from the content.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="cancellation">Ends a program that reads PDF.</param>
    public static async Task<Result<SourceDocument>> ReadAsync(byte[] content, CancellationToken cancellation)
    {
        if (content.Length > MostMegabytes * 1_000_000)
        {
            return OldMinutesFaults.TooLarge(MostMegabytes);
        }

        var read =
            Begins(content, Zip) ? WordLines.Read(content)
            : content.AsSpan(0, Math.Min(content.Length, 1_024)).IndexOf(Pdf) >= 0
                ? await PdfText.ReadAsync(content, cancellation)
            : Begins(content, OldWord) ? OldMinutesFaults.OldWord()
            : IsText(content) ? Result.Ok(Lines(Decoded(content)))
            : OldMinutesFaults.UnknownFormat();
        return read.Then(lines => WithText(lines));
    }

    /// <summary>Text as lines; a form feed begins a page.</summary>
    internal static List<SourceLine> Lines(string text)
    {
        var lines = new List<SourceLine>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var startsPage = line.Length > 0 && line[0] == '\f';
            lines.Add(new SourceLine(lines.Count + 1, line.Trim('\f').ToString(), StartsPage: startsPage));
            if (lines.Count > MostLines)
            {
                break;
            }
        }

        return lines;
    }

    private static Result<SourceDocument> WithText(List<SourceLine> lines)
    {
        var isCut = lines.Count > MostLines;
        var kept = isCut ? lines.GetRange(0, MostLines) : lines;
        return kept.Exists(line => line.Text.Any(char.IsLetter))
            ? new SourceDocument(kept, isCut)
            : OldMinutesFaults.NoText();
    }

    private static bool Begins(byte[] content, byte[] sign) => content.AsSpan().StartsWith(sign);

    private static bool IsText(byte[] content)
    {
        if (content.AsSpan().StartsWith((byte[])[0xFF, 0xFE]) || content.AsSpan().StartsWith((byte[])[0xFE, 0xFF]))
        {
            return true;
        }

        var start = content.AsSpan(0, Math.Min(content.Length, BytesToGuess));
        var controls = 0;
        foreach (var one in start)
        {
            controls += one < 9 || one is > 13 and < 32 ? 1 : 0;
        }

        return controls <= start.Length * MostControls;
    }

    private static string Decoded(byte[] content)
    {
        using var reader = new StreamReader(
            new MemoryStream(content),
            new UTF8Encoding(false, throwOnInvalidBytes: true)
        );
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(content);
        }
    }
}
