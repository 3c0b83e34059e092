using System.ComponentModel;
using System.Diagnostics;

namespace Rammevaerk.Platform.Documents;

/// <summary>One run of Chromium with a folder of its own, which is deleted afterwards.</summary>
internal static class ChromiumProcess
{
    private const int WordsKept = 400;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    /// <summary>The printed file, or what went wrong in words.</summary>
    public static async Task<(byte[]? Content, string Words)> PrintAsync(string browser, string html)
    {
        var folder = Directory.CreateTempSubdirectory("rammevaerk-pdf-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            var target = Path.Combine(folder.FullName, "page.pdf");
            await File.WriteAllTextAsync(page, html);
            var words = await RunAsync(Start(browser, folder.FullName, page, target));
            return File.Exists(target) && await File.ReadAllBytesAsync(target) is { Length: > 0 } content
                ? (content, "")
                : (null, words);
        }
        catch (Win32Exception missing)
        {
            return (null, missing.Message);
        }
        finally
        {
            Delete(folder);
        }
    }

    private static async Task<string> RunAsync(ProcessStartInfo start)
    {
        using var process = new Process { StartInfo = start };
        process.Start();
        using var limit = new CancellationTokenSource(Patience);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            return "it took too long";
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync();
            }
        }

        await output;
        var words = await errors;
        return words.Length > WordsKept ? words[^WordsKept..] : words;
    }

    private static ProcessStartInfo Start(string browser, string folder, string page, string target)
    {
        var start = new ProcessStartInfo(browser)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        foreach (
            var argument in (string[])
                [
                    "--headless=new",
                    "--no-first-run",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-extensions",
                    "--disable-sync",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--host-resolver-rules=MAP * ~NOTFOUND",
                    "--proxy-server=127.0.0.1:9",
                    $"--user-data-dir={Path.Combine(folder, "profile")}",
                    "--no-pdf-header-footer",
                    "--generate-pdf-document-outline",
                    "--export-tagged-pdf",
                    $"--print-to-pdf={target}",
                ]
        )
        {
            start.ArgumentList.Add(argument);
        }

        // Chromium refuses its sandbox to root; in operation the site runs as another user and keeps it.
        if (Environment.IsPrivilegedProcess)
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add(new Uri(page).AbsoluteUri);
        return start;
    }

    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A process that was killed may write its last file now; the machine empties its folder of temporary files.
            folder.Refresh();
        }
    }
}
