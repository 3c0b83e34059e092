using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

/// <summary>What every open page is held to: wide and on a phone, light and dark, down to the narrowest width.</summary>
internal static class Look
{
    private const int Wide = 1280;
    private const int Phone = 375;
    private const int Narrowest = 320;

    /// <summary>Looks at the page the window shows; afterwards it stands wide and light again.</summary>
    public static async Task ShouldHoldAsync(BrowserWindow window, string name)
    {
        var page = window.Page;
        await page.SetViewportSizeAsync(Wide, 900);
        await window.UnfoldAsync();
        await window.PictureAsync($"{name}-{Wide}-Light");
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty($"{name} at {Wide}");
        (await window.HasTableTooWideAsync()).ShouldBeFalse(name);

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        // Colours on their way from one to the other are neither.
        await page.EvaluateAsync("document.getAnimations().forEach((one) => one.finish())");
        await window.PictureAsync($"{name}-{Wide}-Dark");
        (await Axe.ViolationsAsync(page, AxeRules.Colours)).ShouldBeEmpty($"{name} in the dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });

        await page.SetViewportSizeAsync(Phone, 900);
        await window.PictureAsync($"{name}-{Phone}-Light");
        (await Axe.ViolationsAsync(page, AxeRules.AllButColours)).ShouldBeEmpty($"{name} at {Phone}");
        await page.SetViewportSizeAsync(Narrowest, 900);
        (await window.ScrollsSidewaysAsync()).ShouldBeFalse($"{name} at {Narrowest}");
        await page.SetViewportSizeAsync(Wide, 900);
    }
}
