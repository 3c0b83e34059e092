using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Rammevaerk.Meetings.Features.Agendas.Attaching;

/// <summary>The readable text of an attachment, as far as it can be had without opening it in a program: for finding what must not be there.</summary>
public static partial class AttachmentText
{
    private const int LargestPart = 20 * 1024 * 1024;
    private const int MostParts = 2000;

    /// <summary>
    /// The text of office files and plain text; empty for pictures. Throws <see cref="InvalidDataException"/> for a file
    /// that is not what its name says.
    /// </summary>
    public static string Of(string name, byte[] content) =>
        Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".TXT" or ".CSV" => Encoding.UTF8.GetString(content),
            ".DOCX" or ".XLSX" or ".PPTX" or ".ODT" or ".ODS" => OfPackage(content),
            _ => "",
        };

    private static string OfPackage(byte[] content)
    {
        using var package = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        var text = new StringBuilder();
        foreach (var part in package.Entries.Take(MostParts))
        {
            if (part.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            {
                throw new InvalidDataException("The package holds macros.");
            }

            if (part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && text.Length < LargestPart)
            {
                using var reader = new StreamReader(part.Open());
                var buffer = new char[Math.Min(part.Length, LargestPart)];
                var read = reader.ReadBlock(buffer);
                text.Append(Tags().Replace(new string(buffer, 0, read), EndOfTag)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Words may be cut into runs anywhere; only the end of a paragraph or cell parts them.</summary>
    private static string EndOfTag(Match tag) =>
        tag.ValueSpan.EndsWith(":p>", StringComparison.Ordinal)
        || tag.ValueSpan is "</si>" or "</c>" or "</v>" or "</row>"
            ? "\n"
            : "";

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tags();
}
