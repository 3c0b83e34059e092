using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

/// <summary>
/// A new user: from the start page to a template, filled in LibreOffice with mistakes, tried, mended in the marked
/// workbook, tried again, and at last the answer to why a rate is what it is.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class JourneyTests(BrowserFixture browser) : IDisposable
{
    private readonly DirectoryInfo downloads = Directory.CreateTempSubdirectory("rammevaerk-journey-");

    [Theory]
    [InlineData(1280, true)]
    [InlineData(375, false)]
    public async Task A_new_user_gets_from_the_start_page_to_an_explained_rate(int width, bool scripts)
    {
        await using var window = await browser.OpenAsync(width, scripts: scripts);
        var page = window.Page;
        var template = await FetchTemplateAsync(page);

        await TryAsync(page, await Spreadsheet.FillInAsync(template, FirstRateFile.WithMistakes));
        (await page.TextContentAsync("h1"))!.ShouldMatch(@"^\d+ fund: 3 fejl");
        var findings = await page.Locator(".rv-finding.is-error").AllTextContentsAsync();
        findings.ShouldContain(one =>
            one.Contains("Budget!C49") && one.Contains("Overhead er over det højeste tilladte")
        );
        findings.ShouldContain(one => one.Contains("Budget!C24"));
        findings.ShouldContain(one => one.Contains("Tilbud!K9"));
        await window.PictureAsync($"rejse-fund-{width}");

        var marked = await DownloadAsync(page, "Hent arbejdsbogen med markerede celler");
        await TryAsync(page, await Spreadsheet.FillInAsync(marked, FirstRateFile.Mending));
        (await page.TextContentAsync("h1"))!.ShouldStartWith("Ingen fejl");

        await page.GetByRole(AriaRole.Link, new() { Name = "Takster", Exact = true }).Last.ClickAsync();
        (await page.TextContentAsync("h1")).ShouldBe("2 takster for 2027");
        await page.GetByRole(AriaRole.Link, new() { Name = "Hvorfor 2.461,37" }).ClickAsync();
        (await page.TextContentAsync("h1")).ShouldBe("Hvorfor 2.461,37\u00A0kr.?");
        var ladder = (await page.TextContentAsync(".rv-ladder"))!;
        ladder.ShouldContain("11.631.657,00");
        ladder.ShouldContain("488.529,59");
        ladder.ShouldContain("Budget!C49");
        (await page.TextContentAsync(".font-lead"))!.ShouldContain("deles ud på 4.885,16 døgn");

        await page.GetByRole(AriaRole.Button, new() { Name = "Slet nu" }).ClickAsync();
        (await page.TextContentAsync("h1")).ShouldBe("Slettet");
        window.Complaints.ShouldBeEmpty();
    }

    public void Dispose() => downloads.Delete(recursive: true);

    private async Task<string> FetchTemplateAsync(IPage page)
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Hent en skabelon" }).First.ClickAsync();
        await page.GetByLabel("Driftsherre").SelectOptionAsync(new SelectOptionValue { Label = "Skive" });
        await page.GetByLabel("Budgetår").SelectOptionAsync("2027");
        return await DownloadAsync(page, "Hent skabelonen", AriaRole.Button);
    }

    private static async Task TryAsync(IPage page, string file)
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Prøv en takstfil" }).First.ClickAsync();
        await page.GetByLabel("Takstfil").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kontrollér filen" }).ClickAsync();
    }

    private async Task<string> DownloadAsync(IPage page, string name, AriaRole role = AriaRole.Link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(role, new() { Name = name }).ClickAsync()
        );
        var path = Path.Combine(downloads.FullName, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }
}
