using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Administration;

/// <summary>Parameters are seen, entered, corrected and ended on their pages, on both engines.</summary>
public sealed class ParameterPageTests
{
    private const string Area = "/administration/parametre/midtjylland";
    private const string Overhead = $"{Area}/overhead-max";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_new_value_is_explained_saved_audited_and_used_at_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        var client = Editor(application);
        const string Query =
            "?vaerdi=5,25&fra=2028-01-01&til=&kilde=Styringsaftale+2028%2C+afsnit+4&beslutning=decision%2F42";

        var preview = await client.ReadAsync(Overhead + Query);
        var consequences = preview.QuerySelectorAll("#ny ~ form li, section[aria-labelledby=ny] li").Select(Text);
        consequences.ShouldContain("5,25 % gælder fra 1. januar 2028.");
        consequences.ShouldContain("Den nuværende værdi, 4,5 %, slutter 31. december 2027.");
        (await StoredAsync(database)).Count.ShouldBe(1);

        using var saved = await client.PostAsync(Overhead + Query, Overhead);
        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await saved.Content.ReadAsStringAsync());
        var page = await client.ReadAsync(Overhead);

        Text(page.QuerySelector(".rv-notice")!).ShouldContain("Højeste overhead er 5,25 % fra 1. januar 2028.");
        page.QuerySelectorAll("article h3")
            .Select(Text)
            .ShouldBe(["5,25 % fra 1. januar 2028", "4,5 % fra 1. januar 2019 til 31. december 2027"]);
        (await client.ReadAsync(Overhead)).QuerySelector(".rv-notice").ShouldBeNull("it is shown once");
        Current(application)
            .Find(ParameterKeys.OverheadMax, new("midtjylland"), new(2028, 1, 1))
            .Value.Text.ShouldBe("5.25");
        Current(application)
            .Find(ParameterKeys.OverheadMax, new("nordjylland"), new(2028, 1, 1))
            .Value.Text.ShouldBe("4.5");
        await using var db = database.Open();
        (await db.Set<AuditEntry>().SingleAsync(entry => entry.What == "parameter.entered")).Subject.ShouldBe(
            "parameter/midtjylland/overhead-max"
        );
        (await AuditChain.VerifyAsync(db, default)).FirstBroken.ShouldBeNull();
    }

    [Theory]
    [InlineData("4.5", "2028-01-01", "", "Aftale", "RV-769")]
    [InlineData("", "2028-01-01", "", "Aftale", "RV-755")]
    [InlineData("1001", "2028-01-01", "", "Aftale", "RV-756")]
    [InlineData("5", "", "", "Aftale", "RV-758")]
    [InlineData("5", "2028-01-01", "2027-01-01", "Aftale", "RV-759")]
    [InlineData("5", "2028-01-01", "", "", "RV-760")]
    [InlineData("5", "2019-01-01", "", "Aftale", "RV-764")]
    [InlineData("5", "2018-01-01", "", "Aftale", "RV-763")]
    [InlineData("5", "2018-01-01", "2018-06-30", "Aftale", "RV-762")]
    public async Task What_cannot_be_saved_is_said_before_and_after(
        string value,
        string from,
        string to,
        string source,
        string fault
    )
    {
        using var application = new WebApplication();
        var client = Editor(application);
        var query = $"?vaerdi={value}&fra={from}&til={to}&kilde={source}";

        Text((await client.ReadAsync(Overhead + query)).QuerySelector(".rv-errors")!).ShouldContain(fault);

        var good = await client.ReadAsync($"{Overhead}?vaerdi=5&fra=2028-01-01&til=&kilde=Aftale");
        using var answer = await client.PostAsync(
            good.QuerySelector("form[method=post]:has([name=set])")!,
            Overhead,
            ("vaerdi", value),
            ("fra", from),
            ("til", to),
            ("kilde", source)
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.DocumentAsync();
        Text(page.QuerySelector(".rv-errors")!).ShouldContain(fault);
        page.GetElementById("kilde")!.GetAttribute("value").ShouldBe(source);
        foreach (var link in page.QuerySelectorAll(".rv-errors a"))
        {
            page.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task Of_two_who_enter_at_once_the_second_sees_both_versions_and_may_insist()
    {
        using var application = new WebApplication();
        var client = Editor(application);
        const string Query = "?vaerdi=5&fra=2028-01-01&til=&kilde=Aftale";
        var slow = (await client.ReadAsync(Overhead + "?vaerdi=6&fra=2029-01-01&til=&kilde=Min")).QuerySelector(
            "form[method=post]:has([name=set])"
        )!;
        using var first = await client.PostAsync(Overhead + Query, Overhead);

        using var second = await client.PostAsync(slow, Overhead);

        second.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await second.DocumentAsync();
        Text(page.QuerySelector(".rv-errors")!).ShouldContain("RV-701");
        var row = page.QuerySelectorAll("#begge-udgaver tbody tr")[0];
        row.QuerySelectorAll("td").Select(Text).ShouldBe(["6", "5"]);
        page.GetElementById("vaerdi")!.GetAttribute("value").ShouldBe("6");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_correction_keeps_what_was_known_and_says_who_and_why(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        var client = Editor(application);

        using var silent = await client.PostAsync(Overhead, $"{Overhead}/ret", ("vaerdi", "4,6"));
        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var refused = await silent.DocumentAsync();
        Text(refused.QuerySelector(".rv-errors")!).ShouldContain("RV-750");
        refused.QuerySelectorAll("details.rv-confirm[open]").Length.ShouldBe(1);
        refused.QuerySelector("details[open] [name=vaerdi]")!.GetAttribute("value").ShouldBe("4,6");

        using var done = await client.PostAsync(
            Overhead,
            $"{Overhead}/ret",
            ("vaerdi", "4,6"),
            ("begrundelse", "Tastefejl.")
        );
        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await done.Content.ReadAsStringAsync());
        var page = await client.ReadAsync(Overhead);

        page.QuerySelectorAll("article h3").Select(Text).ShouldBe(["4,6 % fra 1. januar 2019"]);
        Text(page.QuerySelector("section[aria-labelledby=foer] tbody th")!).ShouldBe("4,5 %");
        await using var db = database.Open();
        (await db.Set<AuditPayload>().OrderByDescending(one => one.Number).FirstAsync()).Why.ShouldBe("Tastefejl.");
    }

    [Fact]
    public async Task A_value_ends_early_only_when_another_follows()
    {
        using var application = new WebApplication();
        var client = Editor(application);
        (await client.ReadAsync(Overhead)).QuerySelector($"form[action='{Overhead}/slut']").ShouldBeNull();
        using var entered = await client.PostAsync($"{Overhead}?vaerdi=5&fra=2028-01-01&til=&kilde=Aftale", Overhead);

        using var ended = await client.PostAsync(
            Overhead,
            $"{Overhead}/slut",
            ("sidste", "2027-06-30"),
            ("begrundelse", "Aftalen begynder før.")
        );

        ended.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ended.Content.ReadAsStringAsync());
        (await client.ReadAsync(Overhead))
            .QuerySelectorAll("article h3")
            .Select(Text)
            .ShouldBe(["5,0 % fra 1. juli 2027", "4,5 % fra 1. januar 2019 til 30. juni 2027"]);
    }

    [Fact]
    public async Task Another_area_and_an_unknown_parameter_are_not_reached()
    {
        using var application = new WebApplication();
        var client = Editor(application);

        (await StatusAsync(client, "/administration/parametre/nordjylland")).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(client, "/administration/parametre/danmark")).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(client, $"{Area}/findes-ikke")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(client, "/administration/parametre")).ShouldBe(HttpStatusCode.Redirect);
        (await client.ReadAsync(Area)).QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThan(15);
    }

    [Fact]
    public async Task Anyone_reads_the_list_and_the_history_of_a_parameter()
    {
        using var application = new WebApplication();
        using var saved = await Editor(application)
            .PostAsync($"{Overhead}?vaerdi=5&fra=2028-01-01&til=&kilde=Ny", Overhead);
        using var anyone = application.CreateClient();

        var list = await anyone.ReadAsync("/takster/parametre?omraade=midtjylland&q=overhead");
        list.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        var history = await anyone.ReadAsync("/takster/parametre/midtjylland/overhead-max");
        history.QuerySelectorAll("section[aria-labelledby=nu] tbody tr").Length.ShouldBe(2);
        history.QuerySelectorAll("section[aria-labelledby=foer] tbody tr").Length.ShouldBe(1);
        history.Body!.TextContent.ShouldNotContain("Test SecretariatEditor");
    }

    private static FormClient Editor(WebApplication application) =>
        new(application.ClientOf(TestVisitors.Person(Role.SecretariatEditor)));

    private static Rammevaerk.Kernel.Parameters.ParameterSet Current(WebApplication application) =>
        application.Services.GetRequiredService<ParameterBook>().Current;

    private static async Task<List<ParameterRow>> StoredAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Set<ParameterRow>().Where(row => row.Key == "midtjylland/overhead-max").ToListAsync();
    }

    private static async Task<HttpStatusCode> StatusAsync(FormClient client, string address)
    {
        using var answer = await client.Http.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }

    private static string Text(IElement element) => element.TextContent.Trim().Replace('\u00A0', ' ');
}
