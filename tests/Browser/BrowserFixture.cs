using System.Diagnostics.CodeAnalysis;
using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

/// <summary>One running application and one Chromium for all browser tests.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync of IAsyncLifetime.")]
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly RunningApplication application = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address => application.Address;

    /// <summary>The running application's services, to sign files with its key.</summary>
    public IServiceProvider Services => application.Services;

    public async Task InitializeAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("RAMMEVAERK_CHROMIUM") ?? "/usr/bin/chromium",
                Headless = true,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A new window: Danish, of the given width, light or dark.</summary>
    public Task<BrowserWindow> OpenAsync(int width, ColorScheme scheme = ColorScheme.Light, bool scripts = true) =>
        OpenAsync(Address, width, scheme, scripts);

    /// <summary>A new window on another running application.</summary>
    public async Task<BrowserWindow> OpenAsync(
        string address,
        int width,
        ColorScheme scheme = ColorScheme.Light,
        bool scripts = true
    )
    {
        var context = await browser!.NewContextAsync(
            new()
            {
                BaseURL = address,
                Locale = "da-DK",
                TimezoneId = "Europe/Copenhagen",
                ColorScheme = scheme,
                JavaScriptEnabled = scripts,
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
        return new(context, await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await application.DisposeAsync();
    }
}

/// <summary>Shares the fixture between all browser tests.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
