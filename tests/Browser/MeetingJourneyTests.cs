using Microsoft.Playwright;
using Rammevaerk.Platform;

namespace Rammevaerk.Tests.Browser;

/// <summary>
/// A year of meetings from the plan to what it changed: planned, items proposed by a member, the agenda sent, the meeting
/// held with a task and a decision that sets a parameter, the next rate that uses it and names the decision, and the minutes
/// approved at the next meeting and read by the public.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class MeetingJourneyTests(BrowserFixture browser) : IDisposable
{
    private const string Forum = $"/moeder/{MeetingPeople.Area}/forum";
    private const string Note = "Formanden ringer selv til de to.";
    private const string Proposal = "Højeste overhead i taksterne";

    private readonly DirectoryInfo downloads = Directory.CreateTempSubdirectory("rammevaerk-meeting-");
    private readonly int year = DanishClock.Year(TimeProvider.System) + 1;

    private string Plan => $"{Forum}/plan/{year}";

    private string First => $"{Forum}/{year}-1";

    private string Second => $"{Forum}/{year}-2";

    [Fact]
    public async Task A_decision_goes_from_the_plan_to_the_rate_it_changed()
    {
        await using var application = new RunningApplication();
        await MeetingPeople.MoveInAsync(application.Services);
        await using var window = await browser.OpenAsync(application.Address, 1280);
        var page = window.Page;

        await PlanTheYearAsync(page);
        await ProposeAsync(page);
        await SendAgendaAsync(page);
        await AnswerAsync(page);
        await HoldAsync(page);
        await window.PictureAsync("moede-beslutning");
        await TryRateAsync(page);
        await ApproveMinutesAsync(page);
        await ReadAsPublicAsync(page);
        await window.PictureAsync("moede-referat");
        window.Complaints.ShouldBeEmpty();
    }

    public void Dispose() => downloads.Delete(recursive: true);

    private async Task PlanTheYearAsync(IPage page)
    {
        await MeetingPeople.AsAsync(page, MeetingPeople.Secretary);
        await page.GotoAsync($"/moeder?omraade={MeetingPeople.Area}");
        await page.GotoAsync(Plan);
        if (await page.Locator($"form[action='{Forum}/plan'] button").CountAsync() > 0)
        {
            await page.Locator($"form[action='{Forum}/plan'] button").First.ClickAsync();
        }

        await page.GotoAsync(Plan);
        await page.Locator("#moeder")
            .FillAsync($"28. januar {year}; 9.30-12.30; fysisk\n22. april {year}; 9.30-12.30; virtuelt");
        await page.GetByRole(AriaRole.Button, new() { Name = "Læg møderne ind" }).ClickAsync();
        foreach (var key in (string[])["1", "2"])
        {
            await page.Locator($"[id='valgt-{year}-{key}']").CheckAsync();
        }

        await page.Locator("#kilde").FillAsync("DASSOS 5. november, punkt 4");
        await page.GetByRole(AriaRole.Button, new() { Name = "Godkend", Exact = true }).ClickAsync();
        foreach (var key in (string[])["1", "2"])
        {
            await page.Locator($"[id='valgt-{year}-{key}']").CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Indkald med kalender" }).ClickAsync();
        (await page.TextContentAsync("main"))!.ShouldContain("indkaldt");
    }

    private async Task ProposeAsync(IPage page)
    {
        await MeetingPeople.AsAsync(page, MeetingPeople.Director);
        await page.GotoAsync($"{First}/foreslaa");
        await page.GetByRole(AriaRole.Button, new() { Name = "Meld ind" }).ClickAsync();
        await page.Locator("#titel").FillAsync(Proposal);
        await page.Locator("#indstilling")
            .FillAsync("nedsætter højeste overhead til 4,0 %\nvurderer grænsen efter to år");
        await page.Locator("#sagsfremstilling")
            .FillAsync("Næsten alle bruger **4,2 %** eller mindre.\n\n| Grænse | Tilbud |\n|---|---|\n| 4,2 % | 23 |");
        await page.GetByRole(AriaRole.Button, new() { Name = "Meld ind" }).ClickAsync();
        await page.Locator("#link").FillAsync("https://eksempel.example/notat");
        await page.Locator("#bilagstitel").FillAsync("Takstgruppens notat");
        await page.GetByRole(AriaRole.Button, new() { Name = "Læg bilag til" }).ClickAsync();
        (await page.TextContentAsync("main"))!.ShouldContain("Takstgruppens notat");
    }

    private async Task SendAgendaAsync(IPage page)
    {
        await MeetingPeople.AsAsync(page, MeetingPeople.Secretary);
        await page.GotoAsync($"{First}/rediger");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Sæt på: {Proposal}" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hent faste punkter" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Proposal }).First.ClickAsync();
        await page.Locator("#note").FillAsync(Note);
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem punktet" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sæt en parameter" }).ClickAsync();
        await page.Locator("#parameter").SelectOptionAsync("overhead-max");
        await page.Locator("#vaerdi").FillAsync("4,2");
        await page.Locator("#fra").FillAsync($"{year}-01-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Knyt til beslutningen" }).ClickAsync();
        (await page.TextContentAsync("main"))!.ShouldContain("4,2");
        await page.GotoAsync($"{First}/rediger");
        await page.Locator("details#send > summary").ClickAsync();
        await page.Locator("details#send button[type=submit]").ClickAsync();
        (await page.TextContentAsync("h1"))!.ShouldStartWith("Dagsorden");
        (await page.TextContentAsync("main"))!.ShouldContain("Bilag 1");
    }

    private async Task AnswerAsync(IPage page)
    {
        await MeetingPeople.AsAsync(page, MeetingPeople.Chair);
        await page.GotoAsync(First);
        await page.Locator("label[for='svar-ComesByVideo']").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send svar" }).ClickAsync();
        (await page.TextContentAsync("main"))!.ShouldContain("Dit svar: deltager på video");
    }

    private async Task HoldAsync(IPage page)
    {
        await MeetingPeople.AsAsync(page, MeetingPeople.Secretary);
        await page.GotoAsync($"{First}/deltagere");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem fremmøde" }).ClickAsync();
        await page.GotoAsync($"{First}/skriv-referat");
        var item = page.Locator("section.rv-minutes").Filter(new() { HasText = Proposal });
        await item.Locator("textarea[name=beslutning]").FillAsync("Overhead må højst være 4,2 % af grundlaget.");
        await item.Locator(".rv-draft-word:has-text('Gemt kl.')").WaitForAsync();
        await page.ReloadAsync();
        (await item.Locator("textarea[name=beslutning]").InputValueAsync()).ShouldStartWith("Overhead må højst");
        await item.Locator("input[name=opgave]").FillAsync("Vejled driftsherrerne");
        await item.Locator("input[name=ansvarlig]").FillAsync("Takstgruppen");
        await item.Locator("input[name=frist]").FillAsync($"medio marts {year}");
        await item.GetByRole(AriaRole.Button, new() { Name = "Giv opgaven" }).ClickAsync();
        await item.Locator("select[name=udfald]").SelectOptionAsync("ApprovedWithChanges");
        await item.GetByRole(AriaRole.Button, new() { Name = "Registrér beslutningen" }).ClickAsync();
        await item.GetByRole(AriaRole.Link, new() { Name = "Se beslutningen" }).ClickAsync();
        var decision = (await page.TextContentAsync("main"))!;
        decision.ShouldContain("Hvad ændrede den?");
        decision.ShouldContain("4,2\u00A0%");
        decision.ShouldContain($"medio marts {year}");
    }

    /// <summary>The next rate uses the parameter, and its derivation names the decision.</summary>
    private async Task TryRateAsync(IPage page)
    {
        await page.GotoAsync("/takster/skabelon");
        await page.GetByLabel("Driftsherre").SelectOptionAsync(new SelectOptionValue { Label = "Skive" });
        await page.GetByLabel("Budgetår").SelectOptionAsync($"{year}");
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Hent skabelonen" }).ClickAsync()
        );
        var template = Path.Combine(downloads.FullName, download.SuggestedFilename);
        await download.SaveAsAsync(template);
        var file = await Spreadsheet.FillInAsync(template, FirstRateFile.WithMistakes);
        await page.GotoAsync("/takster/proev");
        await page.GetByLabel("Takstfil").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kontrollér filen" }).ClickAsync();
        var findings = await page.Locator(".rv-finding.is-error").AllTextContentsAsync();
        findings.ShouldContain(one => one.Contains("Overhead er over det højeste tilladte") && one.Contains("4,2"));
        findings.ShouldContain(one => one.Contains($"28. januar {year}, punkt"));
    }

    private async Task ApproveMinutesAsync(IPage page)
    {
        await page.GotoAsync($"{First}/skriv-referat");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send til bemærkninger" }).ClickAsync();
        await MeetingPeople.AsAsync(page, MeetingPeople.Director);
        await page.GotoAsync($"{First}/referat");
        await page.Locator("label[for='svar-enig']").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send svar" }).ClickAsync();
        await MeetingPeople.AsAsync(page, MeetingPeople.Secretary);
        await page.GotoAsync($"{Second}/rediger");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hent faste punkter" }).ClickAsync();
        await page.GotoAsync($"{Second}/skriv-referat");
        var item = page.Locator("section.rv-minutes")
            .Filter(new() { HasText = $"Godkendelse af referat fra 28. januar {year}" });
        await item.Locator("select[name=udfald]").SelectOptionAsync("Approved");
        await item.GetByRole(AriaRole.Button, new() { Name = "Registrér beslutningen" }).ClickAsync();
        await page.GotoAsync($"{First}/referat");
        (await page.TextContentAsync("main"))!.ShouldContain("Godkendt");
    }

    private async Task ReadAsPublicAsync(IPage page)
    {
        await MeetingPeople.LeaveAsync(page);
        await page.GotoAsync($"{First}/referat");
        var minutes = (await page.TextContentAsync("main"))!;
        minutes.ShouldContain("Overhead må højst være 4,2 %");
        minutes.ShouldNotContain(Note);
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
    }
}
