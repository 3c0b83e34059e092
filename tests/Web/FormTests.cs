using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Web;

namespace Rammevaerk.Tests.Web;

public sealed class FormTests
{
    [Fact]
    public async Task A_post_without_the_antiforgery_token_is_refused_before_its_endpoint_runs()
    {
        using var application = new WebApplication(new ProbeModule());
        using var client = application.CreateClient();
        using var form = new FormUrlEncodedContent([]);
        using var answer = await client.PostAsync(new Uri("/probe/form", UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.DocumentAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Formularen kunne ikke læses");
    }

    [Fact]
    public async Task A_post_to_a_page_is_refused()
    {
        using var application = new WebApplication();
        using var client = application.CreateClient();
        using var form = new FormUrlEncodedContent([]);
        using var answer = await client.PostAsync(new Uri("/hjaelp", UriKind.Relative), form);

        answer.IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task A_refused_form_shows_its_own_page_again_with_status_422()
    {
        using var application = new WebApplication(new ProbeModule());
        using var client = application.CreateClient();
        var context = new DefaultHttpContext { RequestServices = application.Services };
        var tokens = application.Services.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        using var form = new FormUrlEncodedContent([new(tokens.FormFieldName, tokens.RequestToken)]);
        client.DefaultRequestHeaders.Add("Cookie", $"rammevaerk-formular={tokens.CookieToken}");
        using var answer = await client.PostAsync(new Uri("/probe/form", UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.DocumentAsync();
        page.QuerySelector("h1")!.TextContent.ShouldBe("Prøve");
        page.QuerySelector(".rv-errors a")!.GetAttribute("href").ShouldBe("#fil");
        page.QuerySelector(".rv-errors")!.TextContent.ShouldContain("Filen mangler. Vælg en fil. (RV-699)");
        page.GetElementById("fil-fejl")!.TextContent.ShouldBe("Filen mangler. Vælg en fil.");
        var field = page.GetElementById("fil")!;
        field.GetAttribute("aria-describedby").ShouldBe("fil-hjaelp fil-fejl");
        field.GetAttribute("aria-invalid").ShouldBe("true");
        var right = (await client.ReadAsync("/probe/page")).GetElementById("fil")!;
        right.GetAttribute("aria-describedby").ShouldBe("fil-hjaelp");
        right.HasAttribute("aria-invalid").ShouldBeFalse();
    }

    [Fact]
    public async Task A_body_above_the_limit_is_answered_with_a_page_that_says_so()
    {
        using var application = new WebApplication(new ProbeModule());
        application.UseKestrel(0);
        application.StartServer();
        // The client waits for the server's word before it sends the body, however busy the machine is.
        using var handler = new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) };
        using var client = new HttpClient(handler) { BaseAddress = application.ClientOptions.BaseAddress };
        using var file = new ByteArrayContent(new byte[(int)WebHost.LargestRequest + 1]);
        using var form = new MultipartFormDataContent { { file, "fil", "fil.xlsx" } };
        client.DefaultRequestHeaders.ExpectContinue = true;
        using var answer = await client.PostAsync(new Uri("/probe/form", UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.DocumentAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Filen er for stor");
    }
}
