using System.Net;
using Rammevaerk.Platform.Web;

namespace Rammevaerk.Tests.Web;

/// <summary>Requests made to harm: large bodies where no file is taken, posts from elsewhere, many addresses.</summary>
public sealed class SecurityRequestTests(WebApplication application) : IClassFixture<WebApplication>
{
    private readonly TrialClient client = new(application.CreateClient(new() { AllowAutoRedirect = false }));

    [Theory]
    [InlineData("/")]
    [InlineData("/hjaelp")]
    [InlineData("/takster/proev/00000000000000000000000000000000/slet")]
    public async Task A_large_body_is_refused_unread_where_no_file_is_taken(string address)
    {
        using var file = new ByteArrayContent(new byte[1_000_000]);
        using var form = new MultipartFormDataContent { { file, "fil", "x.xlsx" } };
        using var answer = await client.Http.PostAsync(new Uri(address, UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_deletion_posted_from_elsewhere_deletes_nothing()
    {
        var address = await client.TryAsync(SampleRateFile.Make(application.Services));
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", "guessed")]);
        using var answer = await client.Http.PostAsync(new Uri($"{address}/slet", UriKind.Relative), form);
        using var asked = await client.GetAsync($"{address}/slet");
        using var still = await client.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        asked.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        still.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_cookie_of_the_forms_is_for_this_site_and_no_script()
    {
        using var fresh = application.CreateClient();
        using var answer = await fresh.GetAsync(new Uri("https://rammevaerk.example/takster/proev"));
        var cookie = answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();

        cookie.ShouldContain("samesite=strict");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("secure");
    }

    [Theory]
    [InlineData("10.0.0.1", "10.0.0.1")]
    [InlineData("::ffff:10.0.0.1", "10.0.0.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::")]
    public void All_addresses_of_one_subscriber_count_as_one(string address, string client) =>
        ClientAddress.Of(IPAddress.Parse(address)).ShouldBe(client);

    [Fact]
    public async Task Too_many_fetched_files_are_answered_with_429()
    {
        using var limited = application.WithWebHostBuilder(builder => builder.UseSetting("Fetches:PerMinute", "2"));
        using var http = limited.CreateClient();
        var address = new Uri("/takster/proev/00000000000000000000000000000000/fund.csv", UriKind.Relative);
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            using var answer = await http.GetAsync(address);
            answers.Add(answer.StatusCode);
        }

        answers.ShouldBe([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests]);
    }

    [Theory]
    [InlineData("//evil.example/takster/regler")]
    [InlineData("/takster/regler//evil.example")]
    [InlineData("/fejl/204")]
    [InlineData("/fejl/99999999999")]
    [InlineData("/lib/.stamp")]
    [InlineData("/css/..%2f..%2fRammevaerk.Web.dll")]
    public async Task An_address_that_is_no_page_leads_nowhere(string address)
    {
        using var answer = await client.Http.GetAsync(new Uri("http://localhost" + address));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/takster/regler?side=99999999999999999999&orden=--x&q=%00")]
    [InlineData("/takster/parametre?aar=99999999999&omraade=%22%3E%3Cscript%3E&q=%F0%9F%98%80")]
    [InlineData("/takster/regler.csv?orden=-&slags=x&alvor=y")]
    public async Task Senseless_filters_are_answered_as_any_other(string address)
    {
        using var answer = await client.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<script>");
    }
}
