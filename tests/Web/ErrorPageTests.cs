using System.Net;

namespace Rammevaerk.Tests.Web;

public sealed class ErrorPageTests
{
    [Theory]
    [InlineData("/findes-ikke", 404, "Siden findes ikke")]
    [InlineData("/hjaelp/findes-ikke", 404, "Siden findes ikke")]
    [InlineData("/fejl/400", 400, "Formularen kunne ikke læses")]
    [InlineData("/fejl/403", 403, "Du har ikke adgang til siden")]
    [InlineData("/fejl/413", 413, "Filen er for stor")]
    [InlineData("/fejl/429", 429, "Vent et øjeblik")]
    [InlineData("/fejl/500", 500, "Der skete en fejl hos os")]
    [InlineData("/fejl/503", 503, "Webstedet kan ikke bruge sin database lige nu")]
    public async Task An_error_has_a_page_that_says_what_happened_and_what_to_do(
        string address,
        int status,
        string title
    )
    {
        using var application = new WebApplication();
        using var client = application.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var page = await answer.DocumentAsync();

        ((int)answer.StatusCode).ShouldBe(status);
        page.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.QuerySelector("main h2")!.TextContent.ShouldBe("Hvad du kan gøre");
        page.QuerySelector("nav.nav").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_exception_becomes_the_error_page_and_tells_nothing_of_itself()
    {
        using var application = new WebApplication(new ProbeModule());
        using var client = application.CreateClient();
        using var answer = await client.GetAsync(new Uri("/probe/fails", UriKind.Relative));
        var page = await answer.DocumentAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Der skete en fejl hos os");
        page.DocumentElement.TextContent.ShouldNotContain("planted");
        answer.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
    }

    [Fact]
    public async Task Past_the_limit_of_uploads_a_page_says_when_to_come_back()
    {
        using var application = new WebApplication(new ProbeModule());
        using var limited = application.WithWebHostBuilder(builder => builder.UseSetting("Uploads:PerMinute", "2"));
        using var client = limited.CreateClient();
        await client.GetStringAsync(new Uri("/probe/counted", UriKind.Relative));
        await client.GetStringAsync(new Uri("/probe/counted", UriKind.Relative));
        using var answer = await client.GetAsync(new Uri("/probe/counted", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
        (await answer.DocumentAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Vent et øjeblik");
    }
}
