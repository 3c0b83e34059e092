using System.Net;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Caching;

/// <summary>Whose page it is: a kept page is everybody's, and what is one visitor's own is never kept.</summary>
public sealed class PublicPageCacheTests(WebApplication application) : IClassFixture<WebApplication>
{
    private static readonly string[] Moving = ["Age", "Date", "Transfer-Encoding", "Content-Length"];

    private static readonly string[] More =
    [
        "/tilbud",
        "/tilbud?q=bo&orden=-navn",
        "/parter",
        "/parter/midtjylland",
        "/parter/kommune/0779",
        "/parter/folketal",
        "/takster/offentlige",
        "/takster/dispensationer",
    ];

    [Fact]
    public async Task Every_public_page_is_kept_without_anybodys_token_or_cookie()
    {
        using var client = application.CreateClient();
        var kept = 0;
        foreach (var address in Pages.All.Concat(More))
        {
            using var made = await client.AnswerAsync(address);
            using var again = await client.AnswerAsync(address);
            if (again.IsFromCache())
            {
                kept++;
                var page = await again.Content.ReadAsStringAsync();
                page.ShouldNotContain("__RequestVerificationToken", customMessage: address);
                page.ShouldContain("href=\"/log-ind\"", customMessage: address);
                again.Headers.Contains("Set-Cookie").ShouldBeFalse(address);
                Headers(again).ShouldBe(Headers(made), address);
            }
        }

        kept.ShouldBeGreaterThan(25);
    }

    [Fact]
    public async Task A_signed_in_visitor_and_the_public_never_get_each_others_page()
    {
        using var editor = application.ClientOf(TestVisitors.Person(Role.SecretariatEditor));
        using var anyone = application.CreateClient();
        using var own = await editor.AnswerAsync("/?foerst=ejer");
        var mine = await own.Content.ReadAsStringAsync();
        var open = await anyone.ReadIntoCacheAsync("/?foerst=ejer");
        using var after = await editor.AnswerAsync("/?foerst=ejer");

        mine.ShouldContain("Log ud");
        own.Headers.CacheControl!.NoStore.ShouldBeTrue();
        open.ShouldNotContain("Log ud");
        (await after.Content.ReadAsStringAsync()).ShouldContain("Log ud");
        after.IsFromCache().ShouldBeFalse();
        after.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task A_signed_in_visitor_gets_an_own_page_again_until_the_next_write()
    {
        using var editor = application.ClientOf(TestVisitors.Person(Role.SecretariatEditor));
        using var officer = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779"));
        const string Address = "/tilbud?ejer=1";
        using var first = await editor.AnswerAsync(Address);
        using var made = await editor.AnswerAsync(Address);
        using var again = await editor.AnswerAsync(Address);
        using var other = await officer.AnswerAsync(Address);
        (await officer.AnswerAsync(Address)).Dispose();
        using var others = await officer.AnswerAsync(Address);

        first.IsFromCache().ShouldBeFalse();
        again.IsFromCache().ShouldBeTrue();
        again.Headers.CacheControl!.NoStore.ShouldBeTrue();
        again.Headers.ETag.ShouldBeNull();
        var mine = await again.Content.ReadAsStringAsync();
        mine.ShouldContain("Test SecretariatEditor");
        mine.ShouldBe(await made.Content.ReadAsStringAsync());
        other.IsFromCache().ShouldBeFalse();
        others.IsFromCache().ShouldBeTrue();
        (await others.Content.ReadAsStringAsync()).ShouldContain("Test RateOfficer");
    }

    [Fact]
    public async Task A_browser_that_has_the_page_is_told_so_with_the_same_protection()
    {
        using var client = application.CreateClient();
        await client.ReadIntoCacheAsync("/takster/regler");
        using var full = await client.AnswerAsync("/takster/regler");
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri("/takster/regler", UriKind.Relative));
        ask.Headers.IfNoneMatch.Add(full.Headers.ETag!);
        using var same = await client.SendAsync(ask);

        full.Headers.CacheControl!.NoCache.ShouldBeTrue();
        same.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        same.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
        (await same.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_notice_is_shown_to_its_own_browser_only()
    {
        using var client = application.CreateClient();
        await client.ReadIntoCacheAsync("/tilbud?besked=1");
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri("/tilbud?besked=1", UriKind.Relative));
        ask.Headers.Add("Cookie", "rammevaerk-besked=noget");
        using var own = await client.SendAsync(ask);
        using var next = await application.CreateClient().AnswerAsync("/tilbud?besked=1");

        own.IsFromCache().ShouldBeFalse();
        own.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldStartWith("rammevaerk-besked=;");
        next.IsFromCache().ShouldBeTrue();
        next.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task A_page_shown_for_a_fault_is_made_for_it_and_not_kept()
    {
        using var client = application.CreateClient();
        await client.ReadIntoCacheAsync("/takster/regler");
        using var listed = await client.AnswerAsync("/fejl/404");
        using var missing = await client.AnswerAsync("/findes-ikke");
        var form = (await client.ReadAsync("/log-ind")).QuerySelector("form[action='/log-ind']")!;
        var token = form.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token,
                ["mail"] = "010190-1234 070761-4285",
            }
        );
        using var post = new HttpRequestMessage(HttpMethod.Post, new Uri("/log-ind", UriKind.Relative))
        {
            Content = content,
        };
        post.Headers.Referrer = new Uri("http://localhost/takster/regler");
        using var refused = await client.SendAsync(post);
        using var after = await client.AnswerAsync("/takster/regler");

        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        after.StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var fault in (HttpResponseMessage[])[listed, missing, refused])
        {
            fault.IsFromCache().ShouldBeFalse();
            fault.Headers.ETag.ShouldBeNull();
        }
    }

    private static List<string> Headers(HttpResponseMessage answer) =>
        [
            .. answer
                .Headers.Concat(answer.Content.Headers)
                .Where(header => !Moving.Contains(header.Key))
                .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
                .Order(StringComparer.Ordinal),
        ];
}
