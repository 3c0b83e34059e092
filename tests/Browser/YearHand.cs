using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

/// <summary>A person's hand on the browser: steps into a role, opens a page, fills, and presses buttons by the keyboard.</summary>
internal sealed class YearHand(IPage page, DirectoryInfo files)
{
    public IPage Page => page;

    /// <summary>Steps into somebody's role.</summary>
    public async Task AsAsync(string name)
    {
        await page.GotoAsync("/demo/roller");
        await UnfoldAsync();
        await page.Locator($"label:has-text('{name}')").First.ClickAsync();
        await PressAsync("Træd ind");
        (await page.TextContentAsync("header"))!.ShouldContain(name);
    }

    /// <summary>Signs out.</summary>
    public async Task LeaveAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ud" }).First.ClickAsync();
        (await page.TextContentAsync("header"))!.ShouldContain("Log ind");
    }

    /// <summary>Opens a page and reads what its main part says.</summary>
    public async Task<string> ReadAsync(string address)
    {
        await page.GotoAsync(address);
        return await ReadAsync();
    }

    /// <summary>What the main part of the page says.</summary>
    public async Task<string> ReadAsync() => (await page.TextContentAsync("main"))!;

    public Task PressAsync(string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.PressAsync("Enter");

    public Task FollowAsync(string link) =>
        page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    /// <summary>Writes into fields, by their ids.</summary>
    public async Task FillAsync(params (string Id, string Text)[] fields)
    {
        foreach (var (id, text) in fields)
        {
            await page.Locator($"#{id}").FillAsync(text);
        }
    }

    /// <summary>Opens the fold of a confirmation and presses its button.</summary>
    public async Task ConfirmAsync(string action)
    {
        await UnfoldAsync();
        await page.Locator($"form[action$='{action}']").First.Locator("button[type=submit]").PressAsync("Enter");
    }

    /// <summary>A file as it is chosen on a page.</summary>
    public static FilePayload Workbook(byte[] content) =>
        new()
        {
            Name = "takstfil.xlsx",
            MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Buffer = content,
        };

    /// <summary>Fetches a file by pressing or following something; gives its path.</summary>
    public async Task<string> FetchAsync(Func<Task> act)
    {
        var download = await page.RunAndWaitForDownloadAsync(act);
        var path = Path.Combine(files.FullName, $"{Guid.NewGuid():N}-{download.SuggestedFilename}");
        await download.SaveAsAsync(path);
        return path;
    }

    private Task UnfoldAsync() =>
        page.EvaluateAsync("document.querySelectorAll('main details').forEach(fold => fold.open = true)");
}
