using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace Rammevaerk.Tests.Web.MeetingDocuments;

/// <summary>Files fetched from the site, opened to see what they say.</summary>
internal static class Fetched
{
    public const string Address = "/moeder/midtjylland/forum/2026-4";

    public static async Task<byte[]> FileAsync(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    public static async Task<HttpStatusCode> StatusAsync(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }

    /// <summary>The files of a package by path.</summary>
    public static Dictionary<string, byte[]> Unpacked(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var content = entry.Open();
                using var copy = new MemoryStream();
                content.CopyTo(copy);
                return copy.ToArray();
            }
        );
    }

    /// <summary>Everything a file says, whatever it is: packages are opened to the last file, PDF is read.</summary>
    public static string TextOf(string name, byte[] content) =>
        Path.GetExtension(name) switch
        {
            ".zip" or ".docx" => string.Concat(
                Unpacked(content).Select(file => $"{file.Key}\n{TextOf(file.Key, file.Value)}\n")
            ),
            ".pdf" when content.AsSpan().StartsWith("%PDF"u8) => Run("pdftotext", content, "-layout"),
            _ => Encoding.UTF8.GetString(content),
        };

    /// <summary>What one of poppler's programs says of a PDF.</summary>
    public static string Run(string program, byte[] pdf, params string[] arguments)
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, pdf);
        try
        {
            var start = new ProcessStartInfo(program, [.. arguments, file])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            if (program == "pdftotext")
            {
                start.ArgumentList.Add("-");
            }

            using var process = Process.Start(start)!;
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.ShouldBe(0);
            return text;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
