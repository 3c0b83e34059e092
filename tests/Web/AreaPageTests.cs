namespace Rammevaerk.Tests.Web;

/// <summary>A page that lies in a library's area has the site's frame and may use its tags.</summary>
public sealed class AreaPageTests : IDisposable
{
    private readonly WebApplication application = new(new ProbeModule());

    [Fact]
    public async Task The_top_holds_path_heading_lead_actions_and_help()
    {
        using var client = application.CreateClient();
        var page = await client.ReadAsync("/probe/page");

        page.Title.ShouldBe("Prøve – Rammeværk");
        page.QuerySelectorAll(".breadcrumbs li")
            .Select(crumb => crumb.TextContent.Trim())
            .ShouldBe(["Forside", "Hjælp & råd", "Prøve"]);
        page.QuerySelector(".rv-kicker")!.TextContent.ShouldBe("Skive & omegn");
        page.QuerySelector(".font-lead strong")!.TextContent.ShouldBe("afsnit");
        page.QuerySelector(".rv-actions a.button")!.TextContent.ShouldBe("Udskriv");
        page.QuerySelector(".rv-help a")!.GetAttribute("href").ShouldBe("/hjaelp/ordbog");
    }

    [Fact]
    public async Task The_module_has_its_entry_in_the_menu_with_its_local_menu()
    {
        using var client = application.CreateClient();
        var page = await client.ReadAsync("/probe/page");

        page.QuerySelectorAll("nav.nav a").Select(entry => entry.TextContent).ShouldContain("Prøve");
        page.QuerySelector("nav.nav [aria-current]")!.TextContent.ShouldBe("Prøve");
        page.QuerySelector(".rv-local [aria-current=page]")!.TextContent.ShouldBe("Formular");
    }

    [Fact]
    public async Task A_form_carries_the_antiforgery_token_and_no_errors_before_it_is_sent()
    {
        using var client = application.CreateClient();
        var page = await client.ReadAsync("/probe/page");

        page.QuerySelector("form input[name=__RequestVerificationToken]").ShouldNotBeNull();
        page.QuerySelector(".rv-errors").ShouldBeNull();
        page.GetElementById("fil-fejl").ShouldBeNull();
    }

    [Fact]
    public async Task A_table_of_figures_scrolls_in_a_named_region_with_a_caption()
    {
        using var client = application.CreateClient();
        var page = await client.ReadAsync("/probe/page");
        var region = page.QuerySelector(".table--responsive-scroll")!;

        region.GetAttribute("aria-label").ShouldBe("Takster, tabel");
        region.QuerySelector("caption")!.TextContent.ShouldBe("Takster");
        region.QuerySelectorAll("code.rv-cell").ShouldHaveSingleItem().TextContent.ShouldBe("Budget!C12");
        region.QuerySelector(".badge.badge-error")!.TextContent.ShouldBe("Fejl");
    }

    public void Dispose() => application.Dispose();
}
