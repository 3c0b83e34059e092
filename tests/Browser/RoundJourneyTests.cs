using Microsoft.Playwright;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Browser;

/// <summary>
/// A whole round with real files and all its people: opened by the secretariat, delivered with mistakes, mended, explained,
/// signed off, returned, delivered again, accepted, closed, published, and corrected in public.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class RoundJourneyTests(BrowserFixture browser) : IDisposable
{
    private const string Returning = "Skriv, hvorfor belægningen stiger så meget.";

    private readonly DirectoryInfo downloads = Directory.CreateTempSubdirectory("rammevaerk-round-");
    private readonly int year = DanishClock.Year(TimeProvider.System) + 1;

    private string Round => $"/takster/runder/{RoundPeople.Area}/{year}";

    private string Own => $"{Round}/{RoundPeople.Operator}";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_round_goes_from_its_opening_to_a_public_correction(Engine engine)
    {
        await using var database = engine == Engine.Postgres ? await TestDatabase.CreateAsync(engine) : null;
        await using var application = new RunningApplication(database?.Connection);
        await RoundPeople.MoveInAsync(application.Services);
        await using var window = await browser.OpenAsync(application.Address, 1280);
        var page = window.Page;

        await OpenRoundAsync(page);
        var template = await FetchTemplateAsync(page);
        await DeliverAsync(page, await Spreadsheet.FillInAsync(template, FirstRateFile.WithMistakes));
        await page.GotoAsync($"{Own}/levering/1/fund");
        (await page.Locator(".rv-finding.is-error").CountAsync()).ShouldBe(3);

        var marked = await DownloadAsync(page, () => page.Locator("a[href$='/arbejdsbog']").First.ClickAsync());
        await DeliverAsync(page, await Spreadsheet.FillInAsync(marked, FirstRateFile.Mending));
        await ExplainWarningsAsync(page, 2);
        await SignOffAsync(page, 2);

        await ReturnOneAsync(page);
        await AsAsync(page, RoundPeople.Officer);
        await page.GotoAsync(Own);
        (await page.TextContentAsync("main"))!.ShouldContain(Returning);
        await page.GotoAsync($"{Own}/levering/2/fund");
        var again = await DownloadAsync(page, () => page.Locator("a[href$='/arbejdsbog']").First.ClickAsync());
        await DeliverAsync(page, await Spreadsheet.FillInAsync(again, [("Budget", "D40", 90_000)]));
        await ExplainWarningsAsync(page, 3);
        await SignOffAsync(page, 3);

        await AcceptAsync(page);
        await CloseAndPublishAsync(page);
        var rate = await ReadListAsync(page);
        await CorrectAsync(page, rate);

        await LeaveAsync(page);
        await page.GotoAsync(rate);
        (await page.TextContentAsync("h1")).ShouldBe("Hvorfor 2.400,00\u00A0kr.?");
        var told = (await page.TextContentAsync("main"))!;
        told.ShouldContain("rettet");
        told.ShouldContain("2.461,37");
        told.ShouldNotContain("8.942.300");
        await window.PictureAsync($"runde-rettet-{engine}");
        window.Complaints.ShouldBeEmpty();
    }

    public void Dispose() => downloads.Delete(recursive: true);

    private async Task OpenRoundAsync(IPage page)
    {
        await AsAsync(page, RoundPeople.Secretary);
        await page.GotoAsync($"/takster/runder/{RoundPeople.Area}/ny");
        await page.Locator($"#part-{RoundPeople.Operator}").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Planlæg runden" }).ClickAsync();
        await page.GotoAsync(Round);
        await ConfirmAsync(page, "/aabn");
        (await page.TextContentAsync("main"))!.ShouldContain("Åben");
    }

    private async Task<string> FetchTemplateAsync(IPage page)
    {
        await AsAsync(page, RoundPeople.Officer);
        await page.GotoAsync("/");
        (await page.TextContentAsync("main"))!.ShouldContain($"{year}");
        await page.GotoAsync(Own);
        return await DownloadAsync(
            page,
            () => page.GetByRole(AriaRole.Button, new() { Name = "Hent skabelonen" }).ClickAsync()
        );
    }

    private async Task DeliverAsync(IPage page, string file)
    {
        await page.GotoAsync(Own);
        await page.Locator("form[action$='/aflever'] input[type=file]").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Aflevér filen" }).ClickAsync();
        (await page.TextContentAsync("main"))!.ShouldContain($"K-{year}-{RoundPeople.Operator}-");
    }

    private async Task ExplainWarningsAsync(IPage page, int delivery)
    {
        await page.GotoAsync($"{Own}/levering/{delivery}/fund");
        (await page.Locator(".rv-finding.is-error").CountAsync()).ShouldBe(0);
        const string Unanswered = "form.rv-comment:has(button:has-text('Gem bemærkningen'))";
        while (await page.Locator(Unanswered).CountAsync() is var left and > 0)
        {
            var form = page.Locator(Unanswered).First;
            await form.Locator("textarea").FillAsync("Tallet er rigtigt: tilbuddet har ændret normering.");
            await form.GetByRole(AriaRole.Button, new() { Name = "Gem bemærkningen" }).ClickAsync();
            (await page.Locator(Unanswered).CountAsync()).ShouldBeLessThan(left);
        }
    }

    private async Task SignOffAsync(IPage page, int delivery)
    {
        await AsAsync(page, RoundPeople.Approver);
        await page.GotoAsync($"{Own}/levering/{delivery}/godkendelse");
        await ConfirmAsync(page, "/godkend");
        (await page.TextContentAsync("main"))!.ShouldContain("godkendt af driftsherre");
    }

    private async Task ReturnOneAsync(IPage page)
    {
        await AsAsync(page, RoundPeople.Reviewer);
        await page.GotoAsync($"{Round}/gennemgang/{RoundPeople.Operator}");
        await page.Locator("input[type=checkbox][name=raekke]").First.CheckAsync();
        await page.Locator("#kommentar").FillAsync(Returning);
        await page.GetByRole(AriaRole.Button, new() { Name = "Returnér valgte" }).ClickAsync();
        (await page.TextContentAsync("main"))!.ShouldContain("returneret");
    }

    private async Task AcceptAsync(IPage page)
    {
        await AsAsync(page, RoundPeople.Reviewer);
        await page.GotoAsync($"{Round}/gennemgang/{RoundPeople.Operator}");
        await ConfirmAsync(page, "/accepter");
        (await page.TextContentAsync("main"))!.ShouldContain("accepteret");
    }

    private async Task CloseAndPublishAsync(IPage page)
    {
        await AsAsync(page, RoundPeople.Secretary);
        await page.GotoAsync(Round);
        await ConfirmAsync(page, "/luk");
        await page.GotoAsync($"{Round}/offentliggoer");
        if (await page.Locator("#bekraeftet").CountAsync() > 0)
        {
            await page.Locator("#bekraeftet").CheckAsync();
        }

        await page.Locator("form[action$='/offentliggoer'] button").ClickAsync();
    }

    private async Task<string> ReadListAsync(IPage page)
    {
        await LeaveAsync(page);
        await page.GotoAsync($"/takster/{RoundPeople.Area}/{year}");
        var link = page.GetByRole(AriaRole.Link, new() { Name = "2.461,37" }).First;
        var address = (await link.GetAttributeAsync("href"))!.Split('?')[0];
        await page.GotoAsync(address);
        var told = (await page.TextContentAsync("main"))!;
        told.ShouldContain("Bofællesskabet Åbrinken");
        told.ShouldNotContain("8.942.300");
        return address;
    }

    private static async Task CorrectAsync(IPage page, string rate)
    {
        await AsAsync(page, RoundPeople.Secretary);
        await page.GotoAsync($"{rate}/ret");
        await page.Locator("#takst").FillAsync("2.400,00");
        await page.Locator("#begrundelse").FillAsync("Overhead var regnet for højt.");
        await page.Locator("#kilde").FillAsync("Brev fra driftsherren");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ret taksten" }).ClickAsync();
    }

    private static async Task AsAsync(IPage page, string name)
    {
        await page.GotoAsync("/demo/roller");
        await page.Locator($"label:has-text('{name}')").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Træd ind" }).ClickAsync();
        (await page.TextContentAsync("header"))!.ShouldContain(name);
    }

    private static async Task LeaveAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ud" }).First.ClickAsync();
        (await page.TextContentAsync("header"))!.ShouldContain("Log ind");
    }

    /// <summary>Opens the fold of a confirmation and presses its button.</summary>
    private static async Task ConfirmAsync(IPage page, string action)
    {
        var form = page.Locator($"form[action$='{action}']").First;
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(fold => fold.open = true)");
        await form.Locator("button[type=submit]").ClickAsync();
    }

    private async Task<string> DownloadAsync(IPage page, Func<Task> act)
    {
        var download = await page.RunAndWaitForDownloadAsync(act);
        var path = Path.Combine(downloads.FullName, $"{Guid.NewGuid():N}.xlsx");
        await download.SaveAsAsync(path);
        return path;
    }
}
