using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Catalogue;

/// <summary>The catalogue on both engines: entering, changing, two at once, and who may not.</summary>
public sealed class OfferTests
{
    private const string Create = "/tilbud/midtjylland/0779/ny";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_offer_is_entered_found_and_counted(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        using var officer = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779"));
        using var anyone = application.CreateClient();

        var page = await CreatedAsync(officer, "Bøgely");

        var shown = await anyone.ReadAsync(page);
        shown.QuerySelector("h1")!.TextContent.ShouldBe("Bøgely");
        shown.Body!.TextContent.ShouldContain("Skive Kommune");
        shown.Body.TextContent.ShouldContain("Kollegieværelse: 7, Kollegielejlighed: 4");
        shown.Body.TextContent.ShouldNotContain("Kirsten Holm");
        (await officer.ReadAsync(page)).Body!.TextContent.ShouldContain("Kirsten Holm");
        var list = await anyone.ReadAsync("/tilbud?q=bøge&maalgruppe=autism&paragraf=SEL+%C2%A7+107&omfattet=inde");
        list.QuerySelectorAll("tbody th a").ShouldHaveSingleItem().TextContent.ShouldBe("Bøgely");
        (await anyone.ReadAsync("/tilbud?q=findes-ikke")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        var counts = await anyone.ReadAsync("/tilbud/opgoerelse/midtjylland");
        counts.Body!.TextContent.ShouldContain(
            "11 pladser i 1 tilbud inde i rammeaftalen, og 0 registreret i 0 uden for"
        );
        counts.Body.TextContent.ShouldContain("frivilligt");
        (await anyone.GetStringAsync(new Uri("/tilbud.csv", UriKind.Relative))).ShouldContain("Bøgely");
        (await anyone.ReadAsync("/parter/kommune/0779")).Body!.TextContent.ShouldContain("Bøgely");
        await using var db = database.Open();
        (await db.Set<AuditEntry>().AnyAsync(entry => entry.What == "offer.created")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_change_from_a_day_keeps_what_was_so_before(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        using var officer = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779"));
        var page = await CreatedAsync(officer, "Bøgely");
        var edit = $"/tilbud/midtjylland/0779{page["/tilbud".Length..]}/rediger";

        var form = await FilledForm.OpenAsync(officer, edit, edit);
        form.With("omfattet", "ude").With("plads-antal", "9", "4", "", "").With("fra", "2030-01-01");
        (await form.PostAsync(officer)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await officer.ReadAsync($"{page}?dag=2029-12-31")).QuerySelector(".rv-keys dd")!.TextContent.ShouldBe("11");
        (await officer.ReadAsync($"{page}?dag=2030-01-01")).QuerySelector(".rv-keys dd")!.TextContent.ShouldBe("13");
        var history = (await officer.ReadAsync(page)).QuerySelectorAll("section:last-of-type tbody tr");
        history.Length.ShouldBe(2);
        history[0].TextContent.ShouldContain("Rammeaftalen, Pladser");
        (await officer.ReadAsync("/tilbud/opgoerelse/midtjylland?dag=2030-01-01")).Body!.TextContent.ShouldContain(
            "0 pladser i 0 tilbud inde i rammeaftalen, og 13 registreret i 1 uden for"
        );
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Of_two_who_edit_at_once_the_second_sees_both_versions_and_chooses(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        using var officer = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779"));
        using var editor = application.ClientOf(TestVisitors.Person(Role.SecretariatEditor));
        var page = await CreatedAsync(officer, "Bøgely");
        var edit = $"/tilbud/midtjylland/0779{page["/tilbud".Length..]}/rediger";
        var first = await FilledForm.OpenAsync(officer, edit, edit);
        var second = await FilledForm.OpenAsync(editor, edit, edit);
        (await first.With("navn", "Bøgelund").With("by", "Skive N").PostAsync(officer)).StatusCode.ShouldBe(
            HttpStatusCode.SeeOther
        );

        using var answer = await second.With("by", "Skive S").With("telefon", "87654321").PostAsync(editor);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var both = await answer.DocumentAsync();
        both.QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-701");
        both.QuerySelectorAll("#begge legend").Select(one => one.TextContent).ShouldBe(["Navn", "By", "Telefon"]);
        both.QuerySelector("#begge")!.TextContent.ShouldContain("Den gemte: Bøgelund");
        both.QuerySelector("#begge")!.TextContent.ShouldContain("Din: Skive S");

        var chosen = FilledForm.Of(both, edit).With("valg-navn", "gemt");
        (await chosen.PostAsync(editor)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await using var db = database.Open();
        var now = await db.Set<OfferFacts>().KnownAt(null).SingleAsync(facts => facts.ValidTo == null);
        now.Name.ShouldBe("Bøgelund");
        now.City.ShouldBe("Skive S");
        now.ContactPhone.ShouldBe("87654321");
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once_and_nothing_typed_is_lost()
    {
        using var application = new WebApplication();
        using var officer = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779"));
        var form = await FilledForm.OpenAsync(officer, Create, Create);
        form.With("navn", "")
            .With("retsgrundlag", "SEL § 66")
            .With("plads-slags", "Værelse", "", "", "")
            .With("plads-antal", "mange", "", "", "")
            .With("postnummer", "78oo")
            .With("mail", "uden snabel");

        using var answer = await form.PostAsync(officer);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.DocumentAsync();
        var said = page.QuerySelector(".rv-errors")!.TextContent;
        foreach (var id in (string[])["RV-803", "RV-804", "RV-805", "RV-806", "RV-807", "RV-808", "RV-810", "RV-811"])
        {
            said.ShouldContain(id);
        }

        foreach (var link in page.QuerySelectorAll(".rv-errors a"))
        {
            page.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull(link.TextContent);
        }

        FilledForm.Of(page, Create)["postnummer"].ShouldBe("78oo");
    }

    [Fact]
    public async Task The_same_offer_posted_twice_is_one_offer()
    {
        using var application = new WebApplication();
        using var officer = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779"));
        var form = await FormAsync(officer, "Bøgely");
        (await form.PostAsync(officer)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var again = await form.PostAsync(officer);

        again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await again.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-802");
    }

    [Fact]
    public async Task Another_organisations_offer_can_be_read_but_not_changed()
    {
        using var application = new WebApplication();
        using var officer = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779"));
        using var other = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0751"));
        using var elsewhere = application.ClientOf(TestVisitors.Person(Role.SecretariatEditor, "nordjylland"));
        var page = await CreatedAsync(officer, "Bøgely");
        var id = page["/tilbud/".Length..];

        (await StatusAsync(other, page)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(other, $"/tilbud/midtjylland/0779/{id}/rediger")).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(other, $"/tilbud/midtjylland/0751/{id}/rediger")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(elsewhere, $"/tilbud/midtjylland/0779/{id}/rediger")).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(elsewhere, $"/tilbud/nordjylland/0779/{id}/rediger")).ShouldBe(HttpStatusCode.NotFound);
        var form = await FormAsync(other, "Fremmed", "/tilbud/midtjylland/0751/ny");
        using var post = await form.To($"/tilbud/midtjylland/0751/{id}/rediger").PostAsync(other);
        post.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_offer_follows_its_operator_to_another_area()
    {
        using var application = new WebApplication();
        using var officer = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "hovedstaden", "0101"));
        const string New = "/tilbud/hovedstaden/0101/ny";
        (await (await FormAsync(officer, "Havneskolen", New)).PostAsync(officer)).StatusCode.ShouldBe(
            HttpStatusCode.SeeOther
        );

        (await Lead(officer, "/tilbud/opgoerelse/hovedstaden?dag=2026-12-31")).ShouldStartWith("11 pladser");
        (await Lead(officer, "/tilbud/opgoerelse/hovedstaden?dag=2027-01-01")).ShouldStartWith("0 pladser");
        (await Lead(officer, "/tilbud/opgoerelse/oestdanmark?dag=2027-01-01")).ShouldStartWith("11 pladser");

        static async Task<string> Lead(HttpClient client, string address) =>
            (await client.ReadAsync(address)).QuerySelector(".font-lead")!.TextContent;
    }

    [Fact]
    public async Task Free_places_are_told_with_their_day_and_not_more_than_there_are()
    {
        using var application = new WebApplication();
        using var officer = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779"));
        var page = await CreatedAsync(officer, "Bøgely");
        var address = $"/tilbud/midtjylland/0779{page["/tilbud".Length..]}/ledige";

        var form = await FilledForm.OpenAsync(officer, page, address);
        (await form.With("antal", "4").PostAsync(officer)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await officer.ReadAsync("/tilbud?ledige=ja")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);

        using var tooMany = await form.With("antal", "12").PostAsync(officer);
        (await tooMany.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-816");
    }

    [Fact]
    public async Task A_closed_offer_leaves_the_list_and_keeps_its_page()
    {
        using var application = new WebApplication();
        using var officer = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779"));
        var page = await CreatedAsync(officer, "Bøgely");
        var close = $"/tilbud/midtjylland/0779{page["/tilbud".Length..]}/luk";
        var edit = $"{close[..^"/luk".Length]}/rediger";

        var form = await FilledForm.OpenAsync(officer, edit, close);
        (await form.With("sidste-dag", "2026-01-31").PostAsync(officer)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await officer.ReadAsync("/tilbud")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (await officer.ReadAsync(page)).Body!.TextContent.ShouldContain("sidste dag var 31. januar 2026");
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }

    private static async Task<string> CreatedAsync(HttpClient officer, string name)
    {
        using var answer = await (await FormAsync(officer, name)).PostAsync(officer);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }

    private static async Task<FilledForm> FormAsync(HttpClient officer, string name, string address = Create) =>
        (await FilledForm.OpenAsync(officer, address, address))
            .With("navn", name)
            .With("type", nameof(OfferType.Residential))
            .With("retsgrundlag", "SEL § 107")
            .With("maalgruppe", "autism", "adhd")
            .With("omfattet", "inde")
            .With("vej", "Skovvej 10")
            .With("postnummer", "7800")
            .With("by", "Skive")
            .With("kommune", "0779")
            .With("kontakt", "Kirsten Holm")
            .With("plads-slags", "Kollegieværelse", "Kollegielejlighed")
            .With("plads-antal", "7", "4")
            .With("fra", "2020-01-01");
}
