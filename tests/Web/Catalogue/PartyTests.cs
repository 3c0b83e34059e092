using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Catalogue;

/// <summary>Areas, parties, population, bodies and people on both engines.</summary>
public sealed class PartyTests
{
    private const string Import = "/parter/folketal";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_empty_database_begins_with_areas_parties_population_and_bodies_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using (var first = new WebApplication().On(database))
        using (var second = new WebApplication().On(database))
        {
            first.CreateClient().Dispose();
            second.CreateClient().Dispose();
        }

        await using var db = database.Open();
        (await db.Set<AreaRow>().CountAsync()).ShouldBe(6);
        (await db.Set<PartyRow>().CountAsync()).ShouldBe(98 + 46 + 6);
        (await db.Set<Body>().CountAsync()).ShouldBe(6 * 6);
        var municipalities = db.Set<PopulationFigure>().Where(figure => figure.Year == 2020);
        (await municipalities.SumAsync(figure => figure.Count)).ShouldBe(5_822_763 - 84);
        var regions = db.Set<PopulationFigure>().Where(figure => figure.Year == 2024);
        (await regions.SumAsync(figure => figure.Count)).ShouldBe(5_961_249);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_official_code_of_a_region_is_entered_when_it_is_known(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        using var administrator = application.ClientOf(TestVisitors.Person(Role.Administrator, "danmark"));
        const string Edit = "/parter/oestdanmark/R-OEST/rediger";
        (await administrator.ReadAsync("/parter/kommune/R-OEST")).Body!.TextContent.ShouldContain("ikke oplyst endnu");
        var form = await FilledForm.OpenAsync(administrator, Edit, Edit);
        var late = await FilledForm.OpenAsync(administrator, Edit, Edit);

        (await form.With("kode", "0751").PostAsync(administrator)).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
        form.With("kode", "1099").With("cvr", "12345678").With("fra", "2027-01-01");
        (await form.PostAsync(administrator)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await administrator.ReadAsync("/parter/kommune/1099");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Region Østdanmark");
        page.Body!.TextContent.ShouldContain("12345678");
        page.Body.TextContent.ShouldNotContain("foreløbig kode)");
        using var answer = await late.With("cvr", "87654321").PostAsync(administrator);
        var both = await answer.DocumentAsync();
        both.QuerySelector("#begge")!.TextContent.ShouldContain("12345678");
        both.QuerySelector("#begge")!.TextContent.ShouldContain("87654321");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Population_is_taken_in_whole_or_not_at_all(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        using var administrator = application.ClientOf(TestVisitors.Person(Role.Administrator, "danmark"));

        var wrong = await ImportAsync(administrator, "OMRÅDE;TID;INDHOLD\nAarhus;2024K1;367095\nGotham;2024K1;5\n");
        wrong.QuerySelector(".rv-errors")!.TextContent.ShouldContain("Linje 3: »Gotham«");
        (await CountAsync(database)).ShouldBe(0);

        var right = await ImportAsync(
            administrator,
            "OMRÅDE;TID;INDHOLD\nHele landet;2024K1;5961249\nAarhus;2024K1;367095\nKøbenhavn;2024K1;659350\n"
        );
        right.Body!.TextContent.ShouldContain("2 nye folketal, 0 rettede og 0 uændrede. 1 linjer");
        var corrected = await ImportAsync(administrator, "OMRÅDE;TID;INDHOLD\nAarhus;2024K1;367096\n");
        corrected.Body!.TextContent.ShouldContain("0 nye folketal, 1 rettede");
        (await CountAsync(database)).ShouldBe(2);
    }

    [Fact]
    public async Task A_secretariat_takes_in_its_own_areas_population_only()
    {
        using var application = new WebApplication();
        using var editor = application.ClientOf(TestVisitors.Person(Role.SecretariatEditor));

        var page = await ImportAsync(editor, "OMRÅDE;TID;INDHOLD\n751;2024;367095\n101;2024;659350\n");

        page.Body!.TextContent.ShouldContain("1 nye folketal");
        page.Body.TextContent.ShouldContain("1 folketal hører til andre områder");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_person_is_seated_in_a_body_and_the_seat_ended_with_its_history_kept(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        using var editor = application.ClientOf(TestVisitors.Person(Role.SecretariatEditor));
        const string New = "/parter/midtjylland/personer/ny";
        const string Group = "/parter/midtjylland/organer/takstgruppe";
        var person = await FilledForm.OpenAsync(editor, New, New);
        person.With("navn", "Ulla Dam").With("organisation", "0779").With("mail", "ulla@eksempel.dk");
        (await person.PostAsync(editor)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await using var db = database.Open();
        var ulla = await db.Set<Person>().SingleAsync();

        var seat = await FilledForm.OpenAsync(editor, Group, $"{Group}/medlemmer");
        seat.With("person", ulla.Id.ToString()).With("rolle", nameof(BodyRole.Chair)).With("fra", "2025-01-01");
        (await seat.PostAsync(editor)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var twice = await seat.PostAsync(editor);
        (await twice.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-327");

        var given = await db.Set<Membership>().SingleAsync();
        var end = await FilledForm.OpenAsync(editor, Group, $"{Group}/medlemmer/{given.Id}/afslut");
        (await end.With("sidste", "2025-12-31").PostAsync(editor)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await editor.ReadAsync(Group);
        page.QuerySelector("#medlemmer")!.TextContent.ShouldContain("(0)");
        page.QuerySelector("#tidligere")!.ParentElement!.TextContent.ShouldContain("Ulla Dam");
    }

    [Fact]
    public async Task People_are_shown_to_their_own_organisation_and_to_the_areas_readers()
    {
        using var application = new WebApplication();
        using var editor = application.ClientOf(TestVisitors.Person(Role.SecretariatEditor));
        using var own = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779"));
        using var other = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0751"));
        using var elsewhere = application.ClientOf(TestVisitors.Person(Role.ForumMember, "nordjylland"));
        const string New = "/parter/midtjylland/personer/ny";
        const string People = "/parter/midtjylland/personer";
        var person = await FilledForm.OpenAsync(editor, New, New);
        await person.With("navn", "Ulla Dam").With("organisation", "0779").PostAsync(editor);

        (await own.ReadAsync(People)).Body!.TextContent.ShouldContain("Ulla Dam");
        (await other.ReadAsync(People)).Body!.TextContent.ShouldNotContain("Ulla Dam");
        using var refused = await elsewhere.GetAsync(new Uri(People, UriKind.Relative));
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await own.GetStringAsync(new Uri($"{People}.csv", UriKind.Relative))).ShouldContain("Ulla Dam");
        (await other.GetStringAsync(new Uri($"{People}.csv", UriKind.Relative))).ShouldNotContain("Ulla Dam");
    }

    [Fact]
    public async Task The_area_of_2027_is_shown_with_the_parties_of_both()
    {
        using var application = new WebApplication();
        using var client = application.CreateClient();

        var page = await client.ReadAsync("/parter/oestdanmark");

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(47);
        page.Body!.TextContent.ShouldContain("R-OEST (foreløbig kode)");
        (await client.ReadAsync("/parter")).QuerySelectorAll("tbody tr").Length.ShouldBe(6);
    }

    private static async Task<AngleSharp.Dom.IDocument> ImportAsync(HttpClient client, string text)
    {
        var token = (await FilledForm.OpenAsync(client, Import, Import))["__RequestVerificationToken"];
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        using var form = new MultipartFormDataContent
        {
            { file, "fil", "folk1a.csv" },
            { new StringContent("Prøve"), "kilde" },
            { new StringContent(token), "__RequestVerificationToken" },
        };
        using var answer = await client.PostAsync(new Uri(Import, UriKind.Relative), form);
        return answer.StatusCode == HttpStatusCode.SeeOther
            ? await client.ReadAsync(answer.Headers.Location!.ToString())
            : await answer.DocumentAsync();
    }

    private static async Task<int> CountAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Set<PopulationFigure>().CountAsync(figure => figure.Source == "Prøve");
    }
}
