using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

/// <summary>Steps into a role of the demonstration, as anyone may on its page.</summary>
internal static class DemonstrationRole
{
    public static async Task StepIntoAsync(IPage page, string role)
    {
        await page.GotoAsync("/demo/roller");
        await page.Locator($"input[type=radio][id^='{role}-']").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Træd ind" }).ClickAsync();
        (await page.TextContentAsync("header"))!.ShouldContain("Log ud");
    }
}
