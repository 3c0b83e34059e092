using System.Diagnostics;
using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class UseTests(BrowserFixture browser)
{
    private const int Phone = 375;
    private const int Desk = 1280;

    [Fact]
    public async Task The_first_stop_of_the_keyboard_leads_past_the_menu()
    {
        await using var window = await browser.OpenAsync(Desk);
        await window.Page.GotoAsync("/hjaelp/ordbog");
        await window.Page.Keyboard.PressAsync("Tab");
        (await window.Page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("skipnav");
        await window.Page.Keyboard.PressAsync("Enter");

        (await window.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("main-content");
    }

    [Fact]
    public async Task The_phone_menu_leads_to_the_guides_without_JavaScript()
    {
        await using var window = await browser.OpenAsync(Phone, scripts: false);
        await window.Page.GotoAsync("/");
        await window.Page.GetByText("Menu", new() { Exact = true }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Hjælp", Exact = true }).First.ClickAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Forstå et fund" }).Last.ClickAsync();

        (await window.Page.TextContentAsync("h1")).ShouldBe("Forstå et fund");
    }

    [Fact]
    public async Task The_design_is_ours_and_comes_from_this_server_only()
    {
        await using var window = await browser.OpenAsync(Desk);
        var asked = new List<string>();
        window.Page.Request += (_, request) => asked.Add(request.Url);
        await window.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });

        asked.ShouldAllBe(url => url.StartsWith(browser.Address, StringComparison.Ordinal));
        asked.ShouldContain(url => url.Contains(".woff2?v=", StringComparison.Ordinal));
        (await window.Page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily")).ShouldContain(
            "IBM Plex"
        );
        (await window.Page.EvaluateAsync<int>("document.querySelectorAll('style').length")).ShouldBe(0);
    }

    [Fact]
    public async Task A_derivation_prints_with_its_cells_and_without_the_menu()
    {
        await using var window = await browser.OpenAsync(Desk);
        await window.Page.GotoAsync("/hjaelp/forstaa-en-udledning");
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        await window.Page.PdfAsync(new() { Path = file, Format = "A4" });
        var text = await TextOfAsync(file);
        File.Delete(file);

        text.ShouldContain("Takst pr. døgn");
        text.ShouldContain("Budget!C12");
        text.ShouldNotContain("Forside");
    }

    private static async Task<string> TextOfAsync(string pdf)
    {
        using var process = Process.Start(
            new ProcessStartInfo("pdftotext", [pdf, "-"]) { RedirectStandardOutput = true, UseShellExecute = false }
        )!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return text;
    }
}
