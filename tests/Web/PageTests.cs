using System.Net;
using Rammevaerk.Web.Help;

namespace Rammevaerk.Tests.Web;

public sealed class PageTests(WebApplication application) : IClassFixture<WebApplication>
{
    public static TheoryData<string> Addresses => [.. Pages.All];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_has_one_heading_a_title_a_language_and_nothing_inline(string address)
    {
        using var client = application.CreateClient();
        var page = await client.ReadAsync(address);

        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.Title!.ShouldEndWith(" – Rammeværk");
        page.DocumentElement.GetAttribute("lang").ShouldBe("da");
        page.QuerySelectorAll("[style], style, script:not([src])").ShouldBeEmpty();
        page.QuerySelectorAll("[hx-on], [onclick]").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_internal_link_and_asset_of_a_page_answers(string address)
    {
        using var client = application.CreateClient();
        var page = await client.ReadAsync(address);
        var targets = page.QuerySelectorAll("a[href], link[href], use[href]")
            .Select(element => element.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src], img[src]").Select(element => element.GetAttribute("src")!))
            .Distinct();

        foreach (var target in targets)
        {
            target.ShouldStartWith(target.StartsWith('#') ? "#" : "/", customMessage: address);
            if (target.StartsWith('#'))
            {
                page.GetElementById(target[1..]).ShouldNotBeNull($"{address} links to {target}");
            }
            else if (application.HasEndpoint(target) || target.Contains("?v=", StringComparison.Ordinal))
            {
                using var answer = await client.GetAsync(new Uri(target, UriKind.Relative));
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{address} links to {target}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_icon_of_a_page_is_in_the_sprite(string address)
    {
        using var client = application.CreateClient();
        var page = await client.ReadAsync(address);
        var sprite = await client.GetStringAsync(new Uri("/lib/icons.svg", UriKind.Relative));

        foreach (var icon in page.QuerySelectorAll("use").Select(use => use.GetAttribute("href")!.Split('#')[1]))
        {
            sprite.ShouldContain($"id=\"{icon}\"");
        }
    }

    [Fact]
    public async Task The_menu_shows_where_one_is()
    {
        using var client = application.CreateClient();
        var page = await client.ReadAsync("/hjaelp/ordbog");

        page.QuerySelectorAll("nav.nav [aria-current]").ShouldHaveSingleItem().TextContent.ShouldBe("Hjælp");
        page.QuerySelectorAll(".rv-local [aria-current=page]").ShouldHaveSingleItem().TextContent.ShouldBe("Ordbog");
    }

    [Fact]
    public async Task The_guide_to_derivations_shows_one_down_to_the_cells()
    {
        using var client = application.CreateClient();
        var ladder = (await client.ReadAsync("/hjaelp/forstaa-en-udledning")).QuerySelector("ol.rv-ladder")!;

        ladder.QuerySelectorAll("h2").ShouldHaveSingleItem().TextContent.ShouldBe("Takst pr. døgn");
        ladder
            .QuerySelectorAll("h3")
            .Select(step => step.TextContent)
            .ShouldBe(["Takstgrundlag", "Overhead", "Døgn, der kan sælges"]);
        ladder.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
        ladder.QuerySelectorAll("code.rv-cell").Select(cell => cell.TextContent).ShouldContain("Budget!C12");
        ladder.TextContent.ShouldContain("dog mindst");
    }

    [Fact]
    public async Task The_glossary_is_a_list_of_words()
    {
        using var client = application.CreateClient();

        (await client.ReadAsync("/hjaelp/ordbog")).QuerySelectorAll("main dt").Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Raw_html_in_a_guide_is_shown_as_text()
    {
        var guide = GuideMarkdown.Read("prøve", "# Titel\n\nIndledning.\n\n## Afsnit\n\n<script>alert(1)</script>\n");

        guide.Body.ToString()!.ShouldContain("&lt;script&gt;");
        guide.Body.ToString()!.ShouldNotContain("<script>");
        guide.Contents.ShouldHaveSingleItem().ShouldBe(new GuideSection("afsnit", "Afsnit"));
    }
}
