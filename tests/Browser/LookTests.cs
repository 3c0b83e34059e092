using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class LookTests(BrowserFixture browser)
{
    public static TheoryData<string> Addresses => [.. PublicPages.All];

    public static TheoryData<string, int, ColorScheme> Looks
    {
        get
        {
            var looks = new TheoryData<string, int, ColorScheme>();
            foreach (var address in PublicPages.All)
            {
                looks.Add(address, 375, ColorScheme.Light);
                looks.Add(address, 1280, ColorScheme.Light);
                // Colours do not change with the width.
                looks.Add(address, 1280, ColorScheme.Dark);
            }

            return looks;
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_page_has_no_axe_violation_and_the_console_no_complaint(
        string address,
        int width,
        ColorScheme scheme
    )
    {
        await using var window = await browser.OpenAsync(width, scheme);
        await window.Page.GotoAsync(address);
        await window.PictureAsync($"{PublicPages.FileName(address)}-{width}-{scheme}");
        await window.UnfoldAsync();

        (await Axe.ViolationsAsync(window.Page)).ShouldBeEmpty();
        (await window.HasTableTooWideAsync()).ShouldBeFalse();
        window
            .Complaints.Where(complaint => !complaint.Contains("status of 404", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_does_not_scroll_sideways_at_320_points(string address)
    {
        await using var window = await browser.OpenAsync(320);
        await window.Page.GotoAsync(address);
        await window.UnfoldAsync();

        (await window.ScrollsSidewaysAsync()).ShouldBeFalse();
    }
}
