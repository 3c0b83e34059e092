using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rammevaerk.Platform.Search.Attached;

/// <summary>
/// The text of an attached file, as far as search needs it: text files, Word, and PDF where the program pdftotext is
/// installed. Anything else, and what cannot be read, has none: it is found by its title.
/// </summary>
public static class FileText
{
    private const int LargestFile = 30 * 1024 * 1024;
    private const int LargestPart = 60 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The text; empty when there is none.</summary>
    /// <param name="fileName">The file's name with its ending.</param>
    /// <param name="content">The file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<string> ReadAsync(string fileName, byte[] content, CancellationToken cancellation)
    {
        var text =
            content.Length > LargestFile
                ? ""
                : Path.GetExtension(fileName).ToLowerInvariant() switch
                {
                    ".txt" or ".csv" or ".md" => Plain(content),
                    ".docx" => Word(content),
                    ".pdf" => await PdfAsync(content, cancellation),
                    _ => "",
                };
        return text.Length > SearchIndex.LongestText ? text[..SearchIndex.LongestText] : text;
    }

    private static string Plain(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? Encoding.Latin1.GetString(content) : text;
    }

    private static string Word(byte[] content)
    {
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            using var document = WordprocessingDocument.Open(
                stream,
                isEditable: false,
                new OpenSettings { MaxCharactersInPart = LargestPart }
            );
            var text = new StringBuilder();
            foreach (var paragraph in document.MainDocumentPart?.Document?.Body?.Descendants<Paragraph>() ?? [])
            {
                text.Append(paragraph.InnerText).Append('\n');
            }

            return text.ToString();
        }
        catch (Exception damaged)
            when (damaged
                    is OpenXmlPackageException
                        or IOException
                        or InvalidDataException
                        or System.Xml.XmlException
                        or InvalidOperationException
            )
        {
            return "";
        }
    }

    private static async Task<string> PdfAsync(byte[] content, CancellationToken cancellation)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, content, cancellation);
            return await RunAsync(file, cancellation);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The program runs by itself and for a limited time; without it a PDF has no text.</summary>
    private static async Task<string> RunAsync(string file, CancellationToken cancellation)
    {
        using var program = new Process
        {
            StartInfo = new ProcessStartInfo("pdftotext")
            {
                UseShellExecute = false,
                ArgumentList = { "-enc", "UTF-8", "-q", file, "-" },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            },
        };
        try
        {
            program.Start();
        }
        catch (Win32Exception)
        {
            return "";
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            var errors = program.StandardError.ReadToEndAsync(limit.Token);
            var text = await program.StandardOutput.ReadToEndAsync(limit.Token);
            await errors;
            await program.WaitForExitAsync(limit.Token);
            return program.ExitCode == 0 ? text : "";
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            program.Kill(entireProcessTree: true);
            return "";
        }
    }
}
