using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

/// <summary>A browser window that notes what the page complains of.</summary>
public sealed class BrowserWindow : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public BrowserWindow(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, such as breaches of the Content-Security-Policy.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Opens every fold of the page, so that nothing hides from a check.</summary>
    public Task UnfoldAsync() =>
        Page.EvaluateAsync("document.querySelectorAll('main details').forEach(fold => fold.open = true)");

    /// <summary>True when the page is wider than its window.</summary>
    public Task<bool> ScrollsSidewaysAsync() =>
        Page.EvaluateAsync<bool>(
            "document.documentElement.scrollWidth > window.innerWidth || document.body.scrollWidth > window.innerWidth"
        );

    /// <summary>True when a table on a wide screen is wider than the page's column.</summary>
    public Task<bool> HasTableTooWideAsync() =>
        Page.EvaluateAsync<bool>(
            """
            window.innerWidth >= 1200 && [...document.querySelectorAll("main table")].some(
              (table) => table.scrollWidth > table.closest(".table--responsive-scroll").clientWidth + 1)
            """
        );

    /// <summary>A picture of the whole page in the folder named by RAMMEVAERK_PICTURES; without one, none is taken.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("RAMMEVAERK_PICTURES") is { Length: > 0 } folder)
        {
            var file = Path.Combine(Directory.CreateDirectory(folder).FullName, $"{name}.png");
            await Page.ScreenshotAsync(new() { Path = file, FullPage = true });
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
