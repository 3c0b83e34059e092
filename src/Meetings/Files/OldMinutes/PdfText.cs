using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Files.OldMinutes;

/// <summary>Text of a PDF by pdftotext, in a process of its own that is ended when it takes too long or writes too much.</summary>
internal static class PdfText
{
    private const string Tool = "pdftotext";
    private const int MostCharacters = 20_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<Result<List<SourceLine>>> ReadAsync(byte[] content, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("rammevaerk-minutes-");
        try
        {
            var file = Path.Combine(folder.FullName, "minutes.pdf");
            await File.WriteAllBytesAsync(file, content, cancellation);
            var text = await RunAsync(file, cancellation);
            return text is null ? OldMinutesFaults.PdfNotRead() : PdfColumns.Lines(text);
        }
        catch (Win32Exception)
        {
            return OldMinutesFaults.PdfToolMissing();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string?> RunAsync(string file, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = Start(file) };
        process.Start();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            var text = await OutputAsync(process.StandardOutput, limit.Token);
            await process.WaitForExitAsync(limit.Token);
            await errors;
            return process.ExitCode == 0 ? text : null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    private static async Task<string?> OutputAsync(StreamReader reader, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var part = new char[65_536];
        while (await reader.ReadAsync(part, cancellation) is > 0 and var count)
        {
            text.Append(part, 0, count);
            if (text.Length > MostCharacters)
            {
                return null;
            }
        }

        return text.ToString();
    }

    private static ProcessStartInfo Start(string file)
    {
        var start = new ProcessStartInfo(Tool)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in (string[])["-layout", "-enc", "UTF-8", file, "-"])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
