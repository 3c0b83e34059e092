namespace Rammevaerk.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class LookTests(BrowserFixture browser)
{
    public static TheoryData<string> Addresses => [.. PublicPages.All];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_has_no_axe_violation_fits_a_narrow_phone_and_the_console_has_no_complaint(string address)
    {
        await using var window = await browser.OpenAsync(1280);
        await window.Page.GotoAsync(address);

        await Look.ShouldHoldAsync(window, PublicPages.FileName(address));
        window
            .Complaints.Where(complaint => !complaint.Contains("status of 404", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }
}
