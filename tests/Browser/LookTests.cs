using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class LookTests(BrowserFixture browser)
{
    private const int Phone = 375;
    private const int Narrowest = 320;

    public static TheoryData<string, int, ColorScheme> Looks
    {
        get
        {
            var looks = new TheoryData<string, int, ColorScheme>();
            foreach (var address in PublicPages.All)
            {
                looks.Add(address, Phone, ColorScheme.Light);
                looks.Add(address, 1280, ColorScheme.Light);
                // Colours do not change with the width.
                looks.Add(address, 1280, ColorScheme.Dark);
            }

            return looks;
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_page_has_no_axe_violation_fits_a_narrow_phone_and_the_console_has_no_complaint(
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
        if (width == Phone)
        {
            await window.Page.SetViewportSizeAsync(Narrowest, 900);
            (await window.ScrollsSidewaysAsync()).ShouldBeFalse($"at {Narrowest}");
        }

        window
            .Complaints.Where(complaint => !complaint.Contains("status of 404", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }
}
