using System.Net;

namespace Rammevaerk.Tests.Web;

public sealed class HeaderTests(WebApplication application) : IClassFixture<WebApplication>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/findes-ikke")]
    [InlineData("/css/rammevaerk.css")]
    public async Task Every_answer_carries_the_strict_headers(string address)
    {
        using var client = application.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        answer
            .Headers.GetValues("Content-Security-Policy")
            .ShouldHaveSingleItem()
            .ShouldBe(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            );
        answer.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff");
        answer.Headers.GetValues("Referrer-Policy").ShouldHaveSingleItem().ShouldBe("same-origin");
        answer.Headers.Contains("Permissions-Policy").ShouldBeTrue();
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task Over_https_the_browser_is_told_to_stay_there()
    {
        using var client = application.CreateClient();
        using var answer = await client.GetAsync(new Uri("https://rammevaerk.example/"));

        answer.Headers.Contains("Strict-Transport-Security").ShouldBeTrue();
    }

    [Fact]
    public async Task An_asset_whose_address_carries_its_version_is_kept_for_good()
    {
        using var client = application.CreateClient();
        var page = await client.ReadAsync("/");
        var sheets = page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).ToList();

        sheets.Count.ShouldBe(2);
        foreach (var sheet in sheets)
        {
            sheet.ShouldContain("?v=");
            using var answer = await client.GetAsync(new Uri(sheet, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        }
    }

    [Fact]
    public async Task The_supervisor_is_told_that_the_application_lives()
    {
        using var client = application.CreateClient();

        (await client.GetStringAsync(new Uri("/health", UriKind.Relative))).ShouldBe("ok");
    }
}
