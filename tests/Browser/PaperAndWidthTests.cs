using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

/// <summary>The working pages on paper, between the phone and the wide screen, in forced colours and by the keyboard.</summary>
[Collection(DemonstrationTests.Name)]
public sealed class PaperAndWidthTests(BrowserFixture browser, DemonstrationFixture demonstration)
{
    private const string Round = "/takster/runder/midtjylland/2027";
    private const string Review = $"{Round}/gennemgang";
    private const string Reminders = $"{Round}/paamindelse";
    private const string Approvals = "/takster/runder/nordjylland/2027/godkendelse";

    public static TheoryData<string, string> WorkingPages =>
        new()
        {
            { "SecretariatEditor", Round },
            { "SecretariatEditor", Reminders },
            { "SecretariatEditor", Approvals },
            { "RateGroupMember", Review },
            { "RateOfficer", $"{Round}/0710" },
            { "SecretariatEditor", "/tilbud" },
            { "SecretariatEditor", "/takster/nordjylland/2026" },
        };

    [Theory]
    [MemberData(nameof(WorkingPages))]
    public async Task A_page_prints_every_table_it_shows(string role, string address)
    {
        await using var window = await OpenAsync(role, address, 1280);
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var missing = await window.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("main table")].filter((table) => table.getClientRects().length === 0)
              .map((table) => table.caption.textContent)
            """
        );

        missing.ShouldBeEmpty();
        (await window.Page.Locator("main :is(.button, .rv-filters, .rv-act):visible").CountAsync()).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(WorkingPages))]
    public async Task Nothing_is_cut_off_where_it_cannot_be_scrolled_to(string role, string address)
    {
        await using var window = await OpenAsync(role, address, 1280);
        foreach (var width in new[] { 992, 1024, 1120, 1200 })
        {
            await window.Page.SetViewportSizeAsync(width, 900);
            var cut = await window.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll("main :is(td, th, p, h2, .button, .form-input, .form-select)")]
                  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest(".sr-only"))
                  .filter((one) => {
                    const region = one.closest(".table--responsive-scroll");
                    return !region || getComputedStyle(region).overflowX !== "auto";
                  })
                  .map((one) => one.textContent.trim().slice(0, 40))
                """
            );

            cut.ShouldBeEmpty($"{address} at {width}");
        }
    }

    [Fact]
    public async Task A_ticked_box_looks_ticked_in_forced_colours()
    {
        await using var window = await OpenAsync("SecretariatEditor", Reminders, 1280);
        await window.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var mark = await window.Page.EvaluateAsync<string[]>(
            """
            () => {
              const label = document.querySelector(".form-checkbox:checked + .form-label");
              const box = getComputedStyle(label, "::before");
              return [box.content, box.color, box.backgroundColor];
            }
            """
        );

        mark[0].ShouldContain("✓");
        mark[1].ShouldNotBe(mark[2]);
    }

    [Theory]
    [InlineData("RateGroupMember", Review, "#kommentar")]
    [InlineData("SecretariatEditor", Approvals, "#kilde")]
    public async Task Enter_in_a_field_decides_nothing_on_rates(string role, string address, string field)
    {
        await using var window = await OpenAsync(role, address, 1280);
        var posted = false;
        window.Page.Request += (_, request) => posted |= request.Method == "POST" && request.IsNavigationRequest;
        await window.Page.Locator("main input[name=raekke]").First.CheckAsync();
        await window.Page.Locator(field).FillAsync("Møde i forum");
        await window.Page.Locator(field).PressAsync("Enter");

        (await window.Page.Locator(field).InputValueAsync()).ShouldBe("Møde i forum");
        posted.ShouldBeFalse();
    }

    private async Task<BrowserWindow> OpenAsync(string role, string address, int width)
    {
        var window = await browser.OpenAsync(demonstration.Address, width);
        await window.Page.GotoAsync("/demo/roller");
        var place = address.Contains("nordjylland", StringComparison.Ordinal) ? "Nordjylland" : "";
        var person = $".form-group-radio:has(input[id^='{role}-']):has-text('{place}') input";
        await window.UnfoldAsync();
        await window.Page.Locator(person).First.CheckAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Træd ind" }).ClickAsync();
        await window.Page.GotoAsync(address);
        return window;
    }
}
