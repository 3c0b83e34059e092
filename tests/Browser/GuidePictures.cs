namespace Rammevaerk.Tests.Browser;

/// <summary>A picture in a guide: whose screen it shows, how one gets there, and which part of the page.</summary>
/// <param name="Name">File name without ending, as the guide links to it.</param>
/// <param name="Role">Whose screen; null for anyone's.</param>
/// <param name="Address">Where it begins.</param>
/// <param name="Follow">Links to follow, one after the other, as selectors; null to stay.</param>
/// <param name="Tall">Points of the page that are shown, from its top.</param>
internal sealed record GuidePicture(string Name, string? Role, string Address, string[]? Follow = null, int Tall = 720);

/// <summary>
/// Takes the pictures of the guides from the running demonstration. <c>tools/guide-pictures</c> runs it and puts them where
/// the guides link to.
/// </summary>
[Collection(DemonstrationTests.Name)]
public sealed class GuidePictures(BrowserFixture browser, DemonstrationFixture demonstration)
{
    private const int Width = 1100;
    private const string Round = "/takster/runder/midtjylland/2027";

    private static readonly GuidePicture[] Pictures =
    [
        new("driftsherre-forside", "RateOfficer", "/"),
        new("driftsherre-runde", "RateOfficer", "/takster/min-runde", Tall: 900),
        new("driftsherre-fund", "RateOfficer", "/takster/min-runde", ["main a[href$='/fund']"], 900),
        new(
            "driftsherre-takst",
            "RateOfficer",
            "/takster/min-runde",
            ["main a[href*='/levering/'][href*='/takst']"],
            900
        ),
        new("takstgruppe-gennemgang", "RateGroupMember", $"{Round}/gennemgang", Tall: 900),
        new(
            "takstgruppe-takst",
            "RateGroupMember",
            $"{Round}/gennemgang",
            ["main tbody a[href*='/gennemgang/']", "main a[href*='/gennemgang/'][href*='/Y']"],
            900
        ),
        new("takstgruppe-bilag", "RateGroupMember", "/takster/runder/nordjylland/2026/takstbilag", Tall: 900),
        new("koeber-takstliste", null, "/takster/midtjylland/2026", Tall: 900),
        new("koeber-takst", null, "/takster/midtjylland/2026", ["main tbody a[href*='/takster/']"], 900),
    ];

    [Fact]
    [Trait("Run", "whole")]
    public async Task Every_picture_of_a_guide_can_be_taken_again()
    {
        foreach (var picture in Pictures)
        {
            await using var window = await browser.OpenAsync(demonstration.Address, Width);
            var page = window.Page;
            if (picture.Role is { } role)
            {
                await DemonstrationRole.StepIntoAsync(page, role);
            }

            (await page.GotoAsync(picture.Address))!.Status.ShouldBe(200, picture.Address);
            foreach (var link in picture.Follow ?? [])
            {
                await page.GotoAsync((await page.Locator(link).First.GetAttributeAsync("href"))!);
            }

            await page.SetViewportSizeAsync(Width, picture.Tall);
            (await page.Locator("h1").CountAsync()).ShouldBe(1, picture.Name);
            var taken = await page.ScreenshotAsync();
            if (Environment.GetEnvironmentVariable("RAMMEVAERK_GUIDE_PICTURES") is { Length: > 0 } folder)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{picture.Name}.png"), taken);
            }
        }
    }
}
