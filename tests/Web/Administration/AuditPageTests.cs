using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Administration;

/// <summary>The audit trail is searched, read and checked on its pages.</summary>
public sealed class AuditPageTests
{
    private const string Address = "/administration/spor/midtjylland";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task It_is_searched_by_who_what_subject_text_and_day(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        await WriteAsync(application, "Ærlig Åse", "round.opened", "Takstrunden for 2027 blev åbnet.", "midtjylland");
        await WriteAsync(
            application,
            "Bo Bonde",
            "round.closed",
            "Ændret frist: 100 %_færdig.",
            "midtjylland",
            "Ønsket af forum"
        );
        await WriteAsync(application, "Carl", "round.opened", "En anden runde.", "nordjylland");
        var client = new FormClient(application.ClientOf(TestVisitors.Person(Role.Auditor)));

        var all = await FoundAsync(client, "");
        all.Take(2).ShouldBe(["Ændret frist: 100 %_færdig.", "Takstrunden for 2027 blev åbnet."]);
        all.ShouldContain(Loaded(application));
        all.ShouldNotContain("En anden runde.");
        (await FoundAsync(client, "?hvem=ærlig")).ShouldBe(["Takstrunden for 2027 blev åbnet."]);
        (await FoundAsync(client, "?hvad=round.closed")).ShouldBe(["Ændret frist: 100 %_færdig."]);
        (await FoundAsync(client, "?q=ændret")).ShouldBe(["Ændret frist: 100 %_færdig."]);
        (await FoundAsync(client, "?q=ønsket+forum")).ShouldBe(["Ændret frist: 100 %_færdig."]);
        (await FoundAsync(client, "?q=%25_f")).ShouldBe(["Ændret frist: 100 %_færdig."]);
        (await FoundAsync(client, "?emne=rate-round/midtjylland")).Count.ShouldBe(2);
        (await FoundAsync(client, "?til=2020-01-01")).ShouldBeEmpty();
        (await FoundAsync(client, "?fra=2020-01-01&q=runden")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_area_sees_what_its_own_people_did_with_their_accounts_and_not_others()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        using var application = new WebApplication().On(database);
        var (own, other) = (TestVisitors.Person(Role.RateOfficer), TestVisitors.Person(Role.RateOfficer));
        await using (var db = database.Open())
        {
            db.AddRange(TestVisitors.AccountOf(own), TestVisitors.AccountOf(other));
            db.Add(
                new RoleAssignment
                {
                    AccountId = own.AccountId!.Value,
                    Role = Role.RateOfficer,
                    Area = "midtjylland",
                    Party = "0779",
                    ValidFrom = new(2020, 1, 1),
                }
            );
            await db.SaveChangesAsync();
        }

        await SignedInAsync(application, own, "Egen loggede ind.");
        await SignedInAsync(application, other, "Fremmed loggede ind.");
        var found = await FoundAsync(new(application.ClientOf(TestVisitors.Person(Role.Auditor))), "");
        var whole = await FoundAsync(
            new(application.ClientOf(TestVisitors.Person(Role.Auditor, AreaKey.Country.Value))),
            "",
            "/administration/spor/danmark"
        );

        found.ShouldContain("Egen loggede ind.");
        found.ShouldNotContain("Fremmed loggede ind.");
        whole.ShouldContain("Fremmed loggede ind.");
    }

    [Fact]
    public async Task A_search_for_very_many_words_is_answered()
    {
        using var application = new WebApplication();
        var client = application.ClientOf(TestVisitors.Person(Role.Auditor));

        using var answer = await client.GetAsync(
            new Uri($"{Address}?q={string.Join('+', Enumerable.Repeat("a", 1500))}", UriKind.Relative)
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_entry_shows_before_and_after_why_and_its_link_and_only_to_its_area()
    {
        using var application = new WebApplication();
        await WriteAsync(application, "Ærlig Åse", "round.opened", "Åbnet.", "midtjylland", "Derfor");
        var client = new FormClient(application.ClientOf(TestVisitors.Person(Role.Auditor)));
        var link = (await client.ReadAsync($"{Address}?hvad=round.opened"))
            .QuerySelector("tbody a")!
            .GetAttribute("href")!;

        var page = await client.ReadAsync(link);

        page.QuerySelector("h1")!.TextContent.ShouldBe("Takstrunde åbnet");
        page.QuerySelectorAll("tbody td").Select(Text).ShouldBe(["planlagt", "åben", "–", "1. januar 2027"]);
        page.Body!.TextContent.ShouldContain("Derfor");
        page.QuerySelectorAll(".rv-hash").Length.ShouldBe(3);

        var other = application.ClientOf(TestVisitors.Person(Role.Auditor, "nordjylland"));
        using var foreign = await other.GetAsync(new Uri(link.Replace("midtjylland", "nordjylland"), UriKind.Relative));
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var forbidden = await other.GetAsync(new Uri(link, UriKind.Relative));
        forbidden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_entry_about_a_parameter_leads_to_it()
    {
        using var application = new WebApplication();
        var editor = new FormClient(application.ClientOf(TestVisitors.Person(Role.SecretariatEditor)));
        const string Overhead = "/administration/parametre/midtjylland/overhead-max";
        using var saved = await editor.PostAsync($"{Overhead}?vaerdi=5&fra=2028-01-01&til=&kilde=Ny", Overhead);
        var list = await editor.ReadAsync($"{Address}?hvad=parameter.entered");

        var page = await editor.ReadAsync(list.QuerySelector("tbody a")!.GetAttribute("href")!);

        page.QuerySelector("dd a")!.GetAttribute("href").ShouldBe("/takster/parametre/midtjylland/overhead-max");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_chain_is_checked_on_request_and_a_change_shows(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        await WriteAsync(application, "Åse", "round.opened", "Åbnet.", "midtjylland");
        var client = new FormClient(application.ClientOf(TestVisitors.Person(Role.Auditor)));

        Text((await client.ReadAsync($"{Address}?kontrol=1")).QuerySelector("#kaede ~ p")!)
            .ShouldContain("Kæden holder");
        await using (var db = database.Open())
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE audit_payloads SET summary = 'Andet' WHERE number = 1");
        }

        Text((await client.ReadAsync($"{Address}?kontrol=1")).QuerySelector(".alert-error")!)
            .ShouldContain("Linje 1 er ændret");
    }

    [Fact]
    public async Task Long_trails_have_pages_and_are_fetched_as_files()
    {
        using var application = new WebApplication();
        for (var number = 0; number < 55; number++)
        {
            await WriteAsync(application, "Åse", "round.opened", $"=Åbnet {number}.", "midtjylland");
        }

        var client = new FormClient(application.ClientOf(TestVisitors.Person(Role.Auditor)));
        var first = await client.ReadAsync($"{Address}?hvem=åse");
        first.QuerySelectorAll("tbody tr").Length.ShouldBe(50);
        (await client.ReadAsync($"{Address}?hvem=åse&side=2")).QuerySelectorAll("tbody tr").Length.ShouldBe(5);

        var csv = await client.Http.GetStringAsync(new Uri($"{Address}/spor.csv?hvem=åse", UriKind.Relative));
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(56);
        csv.ShouldContain("'=Åbnet 54.");
        using var excel = await client.Http.GetAsync(new Uri($"{Address}/spor.xlsx", UriKind.Relative));
        excel.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task WriteAsync(
        WebApplication application,
        string who,
        string what,
        string summary,
        string area,
        string? why = null
    )
    {
        using var client = application.CreateClient();
        await using var scope = application.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<VisitorAccessor>().ActAs(new Visitor(Guid.NewGuid(), who, []));
        var desk = scope.ServiceProvider.GetRequiredService<WriteDesk>();
        var done = await desk.RunAsync<int>(
            write =>
            {
                write.Audit(
                    new AuditNote(
                        what,
                        new SubjectReference("rate-round", $"{area}-2027"),
                        summary,
                        new AreaKey(area),
                        Before: new { Tilstand = "planlagt" },
                        After: new { Tilstand = "åben", Fra = new DateOnly(2027, 1, 1) },
                        Why: why
                    )
                );
                return Task.FromResult(Rammevaerk.Kernel.Faults.Result.Ok(0));
            },
            CancellationToken.None
        );
        done.IsOk.ShouldBeTrue();
    }

    private static string Loaded(WebApplication application)
    {
        using var scope = application.Services.CreateScope();
        return scope
            .ServiceProvider.GetRequiredService<RammevaerkDb>()
            .Set<AuditPayload>()
            .OrderBy(payload => payload.Number)
            .First()
            .Summary;
    }

    private static async Task SignedInAsync(WebApplication application, Visitor account, string summary)
    {
        using var client = application.CreateClient();
        await using var scope = application.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<VisitorAccessor>().ActAs(account);
        await scope
            .ServiceProvider.GetRequiredService<WriteDesk>()
            .RunAsync<int>(
                write =>
                {
                    write.Audit(
                        new AuditNote("sign-in.done", new SubjectReference("account", $"{account.AccountId}"), summary)
                    );
                    return Task.FromResult(Result.Ok(0));
                },
                default
            );
    }

    private static async Task<List<string>> FoundAsync(FormClient client, string query, string address = Address) =>
        (await client.ReadAsync(address + query)).QuerySelectorAll("tbody td a").Select(Text).ToList();

    private static string Text(IElement element) => element.TextContent.Trim().Replace('\u00A0', ' ');
}
