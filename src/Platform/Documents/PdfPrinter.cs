using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Documents;

/// <summary>
/// Prints self-contained HTML to tagged PDF with an outline, by a headless Chromium in a process of its own without network.
/// At most two print at once; what was printed is kept a while, so that many who open the same document cost one print.
/// </summary>
public sealed partial class PdfPrinter(PdfSettings settings, ILogger<PdfPrinter> log) : IDisposable
{
    private const int Places = 2;
    private const long KeptBytes = 32 * 1024 * 1024;

    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim places = new(Places, Places);
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = KeptBytes });
    private readonly ConcurrentDictionary<string, Lazy<Task<Result<byte[]>>>> printing = new(StringComparer.Ordinal);

    /// <summary>True where PDF can be made.</summary>
    public bool IsAvailable => settings.Browser is not null;

    /// <summary>The PDF of a page; RV-795 without a browser, RV-796 when it failed.</summary>
    /// <param name="html">A whole page with its style and pictures in it, and a policy of its own that lets no script run.</param>
    /// <param name="cancellation">Stops waiting; a print that others may wait for goes on.</param>
    public async Task<Result<byte[]>> PrintAsync(string html, CancellationToken cancellation)
    {
        if (settings.Browser is not { } browser)
        {
            return DocumentFaults.NoBrowser();
        }

        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html)));
        return kept.TryGetValue<byte[]>(key, out var known) && known is not null
            ? known
            : await printing
                .GetOrAdd(key, _ => new Lazy<Task<Result<byte[]>>>(() => PrintAndKeepAsync(browser, key, html)))
                .Value.WaitAsync(cancellation);
    }

    public void Dispose()
    {
        kept.Dispose();
        places.Dispose();
    }

    private async Task<Result<byte[]>> PrintAndKeepAsync(string browser, string key, string html)
    {
        await places.WaitAsync();
        try
        {
            var printed = await ChromiumProcess.PrintAsync(browser, html);
            if (printed.Content is not { } content)
            {
                LogFailed(log, printed.Words);
                return DocumentFaults.NotPrinted();
            }

            kept.Set(
                key,
                content,
                new MemoryCacheEntryOptions { Size = content.LongLength, SlidingExpiration = KeptFor }
            );
            return content;
        }
        finally
        {
            places.Release();
            printing.TryRemove(key, out _);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A PDF could not be printed: {Words}")]
    private static partial void LogFailed(ILogger log, string words);
}
