using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

/// <summary>What is typed is kept by itself, and found again after the window was closed without sending.</summary>
[Collection(DemonstrationTests.Name)]
public sealed class DraftTests(BrowserFixture browser, DemonstrationFixture demonstration)
{
    [Fact]
    public async Task What_is_typed_is_kept_while_typing_and_when_the_page_is_left_and_offered_again()
    {
        await using var window = await browser.OpenAsync(demonstration.Address, 1280);
        var page = window.Page;
        await DemonstrationRole.StepIntoAsync(page, "SecretariatEditor");
        const string address = "/takster/dispensationer/midtjylland/ny";

        await page.GotoAsync(address);
        await page.GetByLabel("Begrundelse").FillAsync("Bygningen er under ombygning");
        await Assertions
            .Expect(page.Locator(".rv-draft-word"))
            .ToContainTextAsync("Kladden er gemt kl.", new() { Timeout = 20_000 });
        // Typed and left at once: the pause has not passed, and leaving saves it.
        await page.GetByLabel("Kilde").FillAsync("Brev af 3. november");
        await page.GotoAsync("/takster/runder");
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Brug kladden" }).ClickAsync();

        (await page.GetByLabel("Begrundelse").InputValueAsync()).ShouldBe("Bygningen er under ombygning");
        (await page.GetByLabel("Kilde").InputValueAsync()).ShouldBe("Brev af 3. november");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kassér kladden" }).ClickAsync();
        (await page.GetByLabel("Begrundelse").InputValueAsync()).ShouldBeEmpty();
        (await page.Locator(".rv-draft.is-kept").CountAsync()).ShouldBe(0);
        window.Complaints.ShouldBeEmpty();
    }
}
