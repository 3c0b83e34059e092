using Microsoft.AspNetCore.Html;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Tests.Unit.Platform;

/// <summary>What people write in Markdown becomes harmless HTML.</summary>
public sealed class DanishMarkdownTests
{
    [Fact]
    public void Html_is_shown_as_text() =>
        Html("<script>alert(1)</script> <b>fed</b>").ShouldNotContain("<script", Case.Insensitive);

    [Theory]
    [InlineData("[her](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[her](//ude.example/x)")]
    [InlineData("[her](data:text/html;base64,AAAA)")]
    public void A_link_to_anything_but_a_site_leads_nowhere(string text)
    {
        Html(text).ShouldNotContain("href=\"javascript");
        Html(text).ShouldNotContain("href=\"//");
        Html(text).ShouldNotContain("href=\"data");
    }

    [Fact]
    public void A_link_to_a_site_or_a_page_here_is_kept()
    {
        Html("[her](https://eksempel.dk/a)").ShouldContain("href=\"https://eksempel.dk/a\"");
        Html("[her](/parter)").ShouldContain("href=\"/parter\"");
    }

    [Fact]
    public void A_picture_becomes_a_link() => Html("![kort](https://eksempel.dk/kort.png)").ShouldNotContain("<img");

    [Fact]
    public void A_table_scrolls_and_headings_lie_below_the_pages_own()
    {
        var html = Html("# Formål\n\n| a | b |\n|---|---|\n| 1 | 2 |");

        html.ShouldContain("<h3>Formål</h3>");
        html.ShouldContain("<table class=\"table\">");
        html.ShouldContain("tabindex=\"0\"");
    }

    private static string Html(string text) => ((HtmlString)DanishMarkdown.ToHtml(text)).Value!;
}
