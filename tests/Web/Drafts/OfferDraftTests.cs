using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Drafts;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Tests.Web.Catalogue;

namespace Rammevaerk.Tests.Web.Drafts;

/// <summary>A large form of the product as a draft: left, taken up again, and stored.</summary>
public sealed class OfferDraftTests
{
    private const string Create = "/tilbud/midtjylland/0779/ny";
    private const string Save = "/kladde";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_new_offer_is_left_taken_up_with_every_line_and_stored_and_the_draft_is_gone(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        var officer = await PersonAsync(application, database, Role.RateOfficer);
        var typed = Filled(await FilledForm.OpenAsync(officer, Create, Create), "Bøgely");

        (await officer.ReadAsync(Create))
            .QuerySelectorAll("form[data-draft] > .rv-actions > :is(a, button)")
            .Select(one => one.TextContent)
            .ShouldBe(["Opret tilbuddet", "Gem som kladde", "Fortryd"]);
        using var kept = await typed.To(Save).PostAsync(officer);
        kept.Headers.Location!.ToString().ShouldBe($"{Create}?kladde=brug#kladden");
        (await officer.ReadAsync(Create)).QuerySelector(".rv-draft.is-kept")!.TextContent.ShouldContain("Du har en");
        var again = FilledForm.Of(await officer.ReadAsync($"{Create}?kladde=brug"), Create);

        again["navn"].ShouldBe("Bøgely");
        again.All("maalgruppe").ShouldBe(["adhd", "autism"], ignoreOrder: true);
        again.All("plads-slags").Take(2).ShouldBe(["Kollegieværelse", "Kollegielejlighed"]);
        using var stored = await again.PostAsync(officer);
        stored.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await using var db = database.Open();
        (await db.Set<Draft>().CountAsync()).ShouldBe(0);
        (await db.Set<OfferFacts>().SingleAsync()).Name.ShouldBe("Bøgely");
    }

    [Fact]
    public async Task A_draft_begun_before_somebody_else_stored_is_shown_beside_what_was_stored()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        using var application = new WebApplication().On(database);
        var officer = await PersonAsync(application, database, Role.RateOfficer);
        var editor = await PersonAsync(application, database, Role.SecretariatEditor);
        using var created = await Filled(await FilledForm.OpenAsync(officer, Create, Create), "Bøgely")
            .PostAsync(officer);
        var edit = $"/tilbud/midtjylland/0779{created.Headers.Location!.ToString()["/tilbud".Length..]}/rediger";
        using var kept = await (await FilledForm.OpenAsync(officer, edit, edit))
            .With("by", "Skive N")
            .To(Save)
            .PostAsync(officer);
        using var meanwhile = await (await FilledForm.OpenAsync(editor, edit, edit))
            .With("by", "Skive S")
            .PostAsync(editor);
        meanwhile.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var answer = await FilledForm.Of(await officer.ReadAsync($"{edit}?kladde=brug"), edit).PostAsync(officer);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var both = (await answer.DocumentAsync()).QuerySelector("#begge")!.TextContent;
        both.ShouldContain("Din: Skive N");
        both.ShouldContain("Den gemte: Skive S");
        await using var db = database.Open();
        (await db.Set<Draft>().CountAsync()).ShouldBe(1);
    }

    private static FilledForm Filled(FilledForm form, string name) =>
        form.With("navn", name)
            .With("type", nameof(OfferType.Residential))
            .With("retsgrundlag", "SEL § 107")
            .With("maalgruppe", "autism", "adhd")
            .With("omfattet", "inde")
            .With("plads-slags", "Kollegieværelse", "Kollegielejlighed")
            .With("plads-antal", "7", "4")
            .With("fra", "2020-01-01");

    private static async Task<HttpClient> PersonAsync(WebApplication application, TestDatabase database, Role role)
    {
        var party = role == Role.RateOfficer ? "0779" : null;
        var person = TestVisitors.Person(role, "midtjylland", party);
        var client = application.ClientOf(person);
        await using var db = database.Open();
        db.Add(TestVisitors.AccountOf(person));
        await db.SaveChangesAsync();
        return client;
    }
}
