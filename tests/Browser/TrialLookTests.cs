namespace Rammevaerk.Tests.Browser;

/// <summary>The pages about one tried file, with real findings and rates.</summary>
[Collection(BrowserTests.Name)]
public sealed class TrialLookTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_result_of_a_file_has_no_axe_violation_fits_a_narrow_phone_and_the_console_has_no_complaint()
    {
        await using var window = await browser.OpenAsync(1280);
        foreach (var (name, address) in await PagesAsync(window))
        {
            await window.Page.GotoAsync(address);

            await Look.ShouldHoldAsync(window, $"proev-{name}");
            window.Complaints.ShouldBeEmpty(name);
        }
    }

    [Fact]
    public async Task A_refused_file_is_explained_above_the_form()
    {
        await using var window = await browser.OpenAsync(375);
        await TriedFile.UploadAsync(window.Page, "Nr.;Takst"u8.ToArray(), "takster.xlsx");
        await window.PictureAsync("proev-afvist-375-Light");

        (await window.Page.TextContentAsync(".rv-errors")).ShouldNotBeNull().ShouldContain("RV-203");
        (await Axe.ViolationsAsync(window.Page)).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<(string Name, string Address)>> PagesAsync(BrowserWindow window)
    {
        var address = await TriedFile.UploadAsync(window.Page, SampleRateFile.MakeWithMistakes(browser.Services));
        return
        [
            ("fund", address),
            ("fund-filtreret", $"{address}?alvor=fejl&q=pladser"),
            ("takster", $"{address}/takster?orden=-takst"),
            ("forskelle", $"{address}/forskelle"),
            ("takst", $"{address}/takst/Y003"),
            ("tillaeg", $"{address}/takst/T001"),
        ];
    }
}
