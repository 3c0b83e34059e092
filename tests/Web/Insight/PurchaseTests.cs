using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Insight;
using Rammevaerk.Tests.Web.Agreements;
using Rammevaerk.Tests.Web.Catalogue;

namespace Rammevaerk.Tests.Web.Insight;

/// <summary>What a municipality says it buys, and what its page makes of it.</summary>
public sealed class PurchaseTests
{
    private const string Viborgs = $"/takster/koeb/{AgreementScene.Area}/{AgreementScene.Viborg}";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_buyer_tells_of_its_own_places_and_sees_what_they_cost_more(Engine engine)
    {
        await using var scene = await AgreementScene.BeginAsync(engine);
        using var viborg = scene.As(Role.BuyerOfficer, party: AgreementScene.Viborg);
        using var skive = scene.As(Role.BuyerOfficer, party: AgreementScene.Skive);
        var form = await FilledForm.OpenAsync(viborg, $"{Viborgs}?aar=2026", Viborgs);
        form.With("ydelse", "0779/Y001").With("pladser", "2,5").With("kilde", "Budget 2026");

        (await form.PostAsync(viborg)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await form.PostAsync(viborg)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "the same told twice is one");
        var another = await form.With("pladser", "3").PostAsync(viborg);
        var wrong = await form.With("enheder", "9").With("ydelse", "0779/Y999").With("kilde", "").PostAsync(viborg);
        var stored = await scene.ReadAsync(db => db.Set<Purchase>().SingleAsync());
        var mine = await viborg.ReadAsync($"/takster/kommune/{AgreementScene.Area}/{AgreementScene.Viborg}?aar=2026");
        var others = await scene.Anyone.ReadAsync(
            $"/takster/kommune/{AgreementScene.Area}/{AgreementScene.Viborg}?aar=2026"
        );

        (await another.Content.ReadAsStringAsync()).ShouldContain("RV-605");
        var refused = await wrong.Content.ReadAsStringAsync();
        foreach (var fault in new[] { "RV-600", "RV-601", "RV-602" })
        {
            refused.ShouldContain(fault);
        }

        stored.Places.ShouldBe(2.5m);
        mine.QuerySelector("section[aria-labelledby=koeber] tbody")!.TextContent.ShouldContain("Bøgely");
        mine.QuerySelector("h1")!.TextContent.ShouldContain("mere for de samme pladser i 2026");
        others.QuerySelector("section[aria-labelledby=koeber]").ShouldBeNull();
        (await skive.GetAsync(new Uri(Viborgs, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await form.PostAsync(skive)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await CorrectAndRemoveAsync(scene, viborg, stored);
    }

    [Fact]
    public async Task A_file_is_laid_in_whole_or_not_at_all()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);
        const string area = $"/takster/koeb/{AgreementScene.Area}";
        const string head = "år;kommune;driftsherre;ydelse;pladser;kilde\n2026;0791;0779;Y001;1;Budget\n";

        var wrong = await SendAsync(scene.Secretariat, area, head + "2026;0791;0779;Y002;0;Budget\n");
        var none = await scene.ReadAsync(db => db.Set<Purchase>().CountAsync());
        var right = await SendAsync(scene.Secretariat, area, head + "2026;0779;0791;Y001;2;Budget\n");
        await SendAsync(
            scene.Secretariat,
            area,
            "år;kommune;driftsherre;ydelse;pladser;kilde\n2026;0779;0791;Y001;2;Regnskab\n"
        );
        using var viborg = scene.As(Role.BuyerOfficer, party: AgreementScene.Viborg);
        var notHis = await SendAsync(
            viborg,
            area,
            "år;kommune;driftsherre;ydelse;pladser;kilde\n2026;0779;0791;Y001;9;Budget\n",
            Viborgs
        );

        (await wrong.Content.ReadAsStringAsync()).ShouldContain("Linje 3");
        none.ShouldBe(0);
        right.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await notHis.Content.ReadAsStringAsync()).ShouldContain("RV-608");
        (await scene.ReadAsync(db => db.Set<Purchase>().SumAsync(one => (double)one.Places!))).ShouldBe(3);
        var told = await scene.ReadAsync(db =>
            db.Set<AuditEntry>().Where(one => one.What == "purchase.imported").OrderBy(one => one.Number).LastAsync()
        );
        (await scene.ReadAsync(db => db.Set<AuditPayload>().SingleAsync(one => one.Number == told.Number)))
            .Before.ShouldNotBeNull()
            .ShouldContain("Budget");
    }

    [Fact]
    public async Task In_a_closed_year_neither_purchases_nor_price_figures_are_entered()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);
        using var viborg = scene.As(Role.BuyerOfficer, party: AgreementScene.Viborg);
        var form = await FilledForm.OpenAsync(viborg, $"{Viborgs}?aar=2026", Viborgs);
        form.With("ydelse", "0779/Y001").With("pladser", "2,5").With("kilde", "Budget 2026");
        (await form.PostAsync(viborg)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await scene.ChangeAsync(db =>
            db.Add(
                new ClosedPeriod
                {
                    Area = AgreementScene.Area,
                    From = new(2026, 1, 1),
                    To = new(2026, 12, 31),
                    Reason = "Lukket",
                    ClosedAt = DateTime.UnixEpoch,
                }
            )
        );

        var stored = await scene.ReadAsync(db => db.Set<Purchase>().SingleAsync());
        var address = $"{Viborgs}/{stored.Id}";
        var change = await FilledForm.OpenAsync(viborg, address, address);
        var removal = await FilledForm.OpenAsync(viborg, address, $"{address}/slet");
        var answers = new[]
        {
            await form.With("ydelse", "0779/Y002").PostAsync(viborg),
            await change.With("pladser", "4").PostAsync(viborg),
            await removal.With("begrundelse", "Talt to gange").PostAsync(viborg),
            await SendAsync(
                scene.Secretariat,
                $"/takster/koeb/{AgreementScene.Area}",
                "år;kommune;driftsherre;ydelse;pladser;kilde\n2026;0779;0791;Y001;2;Budget\n"
            ),
            await scene.PriceAsync("2026", "3,1"),
        };

        foreach (var answer in answers)
        {
            (await answer.Content.ReadAsStringAsync()).ShouldContain("RV-778");
        }

        (await scene.ReadAsync(db => db.Set<Purchase>().SingleAsync())).Places.ShouldBe(2.5m);
        (await scene.PriceAsync("2027", "3,1")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private static async Task CorrectAndRemoveAsync(AgreementScene scene, HttpClient viborg, Purchase stored)
    {
        var address = $"{Viborgs}/{stored.Id}";
        var form = await FilledForm.OpenAsync(viborg, address, address);
        (await form.With("pladser", "4").PostAsync(viborg)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var late = await form.With("pladser", "5").PostAsync(viborg);
        (await late.Content.ReadAsStringAsync()).ShouldContain("RV-701");
        (await scene.ReadAsync(db => db.Set<Purchase>().SingleAsync())).Places.ShouldBe(4m);

        var removal = await FilledForm.OpenAsync(viborg, address, $"{address}/slet");
        (await removal.PostAsync(viborg)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await removal.With("begrundelse", "Talt to gange").PostAsync(viborg)).StatusCode.ShouldBe(
            HttpStatusCode.SeeOther
        );
        (await scene.ReadAsync(db => db.Set<Purchase>().CountAsync())).ShouldBe(0);
    }

    /// <summary>Sends a file as a browser does, with the token of a page that has the form.</summary>
    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        string address,
        string text,
        string? page = null
    )
    {
        var form = await FilledForm.OpenAsync(client, page ?? address, $"{page ?? address}/fil");
        using var content = new MultipartFormDataContent();
        foreach (var token in form.All("__RequestVerificationToken"))
        {
            content.Add(new StringContent(token), "__RequestVerificationToken");
        }

        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        content.Add(file, "fil", "koeb.csv");
        return await client.PostAsync(new Uri($"{address}/fil", UriKind.Relative), content);
    }
}
