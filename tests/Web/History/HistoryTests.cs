using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Tests.Web.Catalogue;

namespace Rammevaerk.Tests.Web.History;

/// <summary>A list of an earlier year from its file to the offer's page; on both engines.</summary>
public sealed class HistoryTests
{
    private const string List = """
        Kommune;Tilbud;Paragraf;Enhed;Takst
        Skive;Bøgely;SEL § 107;dag;2.300,00
        Skive;Havblik;SEL § 107;dag;1,234
        I alt;;;;
        """;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_list_is_previewed_stored_tied_released_and_withdrawn_again(Engine engine)
    {
        await using var scene = await HistoryScene.BeginAsync(engine);
        var address = await scene.TakenInAsync(List);
        (await scene.TakenInAsync(List)).ShouldBe(address, "the same file is the same list");

        var preview = await scene.Secretariat.ReadAsync(address);
        preview.QuerySelector("h1")!.TextContent.ShouldContain("3 rækker, heraf 3 med mærker");
        preview.Body!.TextContent.ShouldContain("taksten kan læses på to måder");
        (await scene.ReadAsync(db => db.Set<ImportedRate>().CountAsync())).ShouldBe(0, "a preview stores nothing");
        await scene.TakenAsync(address, $"{address}/kolonner", ("enhed-0", "døgn"));
        await scene.TakenAsync(address, $"{address}/gem");

        var rows = await scene.ReadAsync(db => db.Set<ImportedRate>().OrderBy(row => row.Ordinal).ToListAsync());
        rows.Select(row => (row.Line, row.Rate, row.Unit, row.Match))
            .ShouldBe([
                (2, 2300m, "døgn", MatchState.Proposed),
                (3, null, "døgn", MatchState.None),
                (4, null, "", MatchState.None),
            ]);
        (rows[0].OfferId, rows[0].ServiceKey, rows[0].MatchReason).ShouldBe(
            (scene.Offer.Id, "Y001", "tidligere navn, samme driftsherre, samme paragraf")
        );
        using (var hidden = await scene.Anyone.GetAsync(new Uri(rows[0].Address, UriKind.Relative)))
        {
            hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        await scene.TakenAsync(address, $"{address}/bekraeft");
        await scene.TakenAsync(address, $"{address}/vis");
        var area = await scene.Anyone.ReadAsync(HistoryScene.Address);
        area.QuerySelectorAll("tbody tr").Length.ShouldBe(3);
        area.Body!.TextContent.ShouldContain("ikke knyttet");
        (await scene.Anyone.ReadAsync(scene.Offer.Address)).QuerySelector("#tidligere-takster").ShouldNotBeNull();
        var rate = (await scene.Anyone.ReadAsync("/takster/midtjylland/2026/0779/Y001")).Body!.TextContent;
        rate.ShouldContain("Takstoversigt: takster.csv, række 2");
        rate.ShouldContain("importeret");
        (
            await scene.Anyone.GetStringAsync(
                new Uri($"{HistoryScene.Address}/tilbud/{scene.Offer.Id}.csv", UriKind.Relative)
            )
        ).ShouldContain("2300,00;importeret");

        await scene.TakenAsync(address, $"{address}/traek-tilbage", ("begrundelse", "Forkert år"));
        (await scene.Anyone.ReadAsync(scene.Offer.Address)).QuerySelector("#tidligere-takster").ShouldBeNull();
        (await scene.ReadAsync(db => db.Set<ImportedRate>().CountAsync())).ShouldBe(3, "what is withdrawn is kept");
        (await scene.ReadAsync(db => db.Set<PublishedRate>().SingleAsync())).Rate.ShouldBe(2461.37m);
        (await scene.TakenInAsync(List)).ShouldNotBe(address, "a withdrawn list can be handed in again");
    }

    [Fact]
    public async Task A_row_is_tied_by_hand_and_taken_back_and_what_was_said_of_columns_is_remembered()
    {
        await using var scene = await HistoryScene.BeginAsync(Engine.Sqlite);
        const string odd = "Sted;Pris i kr;Bem\nHavblik;2300;gammel\n";
        var address = await scene.TakenInAsync(odd);
        (string, string)[] columns = [("kolonne-rate", "Pris i kr"), ("kolonne-note", "Bem"), ("driftsherre", "0779")];
        var form = await FilledForm.OpenAsync(scene.Secretariat, address, $"{address}/kolonner");
        using (var refused = await form.PostAsync(scene.Secretariat))
        {
            (await refused.Content.ReadAsStringAsync()).ShouldContain("RV-631");
        }

        await scene.TakenAsync(address, $"{address}/kolonner", columns);
        await scene.TakenAsync(address, $"{address}/gem");
        var row = await scene.ReadAsync(db => db.Set<ImportedRate>().SingleAsync());
        row.IssueList.ShouldBe([HistoryIssue.UnitMissing, HistoryIssue.OfferUnknown]);

        await scene.TakenAsync(row.Address, $"{row.Address}/tilbud", ("tilbud", $"{scene.Offer.Id}|Y001"));
        row = await scene.ReadAsync(db => db.Set<ImportedRate>().SingleAsync());
        (row.Match, row.ServiceKey).ShouldBe((MatchState.Confirmed, "Y001"));
        row.OpenIssues.ShouldBe([HistoryIssue.UnitMissing]);
        await scene.TakenAsync(row.Address, $"{row.Address}/loesn", ("begrundelse", "Det var et andet sted"));
        row = await scene.ReadAsync(db => db.Set<ImportedRate>().SingleAsync());
        (row.Match, row.OfferId, row.MatchReason).ShouldBe((MatchState.TakenBack, null, "Det var et andet sted"));

        var next = await scene.TakenInAsync(odd.Replace("2300", "2400", StringComparison.Ordinal), year: "2025");
        var remembered = await FilledForm.OpenAsync(scene.Secretariat, next, $"{next}/kolonner");
        (remembered["kolonne-rate"], remembered["driftsherre"]).ShouldBe(("Pris i kr", "0779"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_taken_in_is_refused_on_its_form()
    {
        await using var scene = await HistoryScene.BeginAsync(Engine.Sqlite);
        foreach (
            var (text, fault) in new[]
            {
                ("Tilbud;Takst\nOphold 010190-1234;3", "RV-633"),
                ("", "RV-2"),
                ("kun én celle", "RV-630"),
            }
        )
        {
            using var answer = await scene.Posting.UploadAsync(
                $"{HistoryScene.Address}/import",
                System.Text.Encoding.UTF8.GetBytes(text),
                "takster.csv",
                ("kilde", "Takstoversigt"),
                ("aar", "2024")
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await answer.Content.ReadAsStringAsync()).ShouldContain(fault);
        }
    }
}
