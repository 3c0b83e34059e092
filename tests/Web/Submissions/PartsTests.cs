using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Samples;

namespace Rammevaerk.Tests.Web.Submissions;

/// <summary>Several institutions fill one part each, and the parts become one delivery.</summary>
public sealed class PartsTests
{
    private const string Parts = $"{RoundScene.Address}/dele";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Parts_that_disagree_are_shown_side_by_side_chosen_and_delivered(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var (ida, officer) = (scene.As(scene.Institution), scene.As(scene.Officer));
        await SendAsync(ida, "Bøgegården", Part(scene, 0, 1, 14m));
        await SendAsync(officer, "Lærkehuset", Part(scene, 0, 2, 15m));

        var page = await officer.ReadAsync(Parts);
        var conflict = page.QuerySelectorAll(".rv-conflict").ShouldHaveSingleItem();
        conflict.QuerySelector("legend")!.TextContent.ShouldContain("Y001");
        conflict
            .QuerySelectorAll("label")
            .Select(label => label.TextContent.Trim())
            .ShouldBe(["14 Bøgegården", "15 Lærkehuset"]);
        var stand = page.QuerySelector("input[name=stand]")!.GetAttribute("value")!;

        using var undecided = await officer.PostAsync($"{Parts}/aflever", ("stand", stand));
        (await undecided.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-466)");
        using var stale = await officer.PostAsync($"{Parts}/aflever", ("stand", "0"), ("valg-0", "1"));
        (await stale.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-467)");
        using var fetched = await officer.PostAsync($"{Parts}/samlet", ("stand", stand), ("valg-0", "1"));
        var merged = Read(scene, await fetched.Content.ReadAsByteArrayAsync());
        merged.Services.Select(service => service.Key).ShouldBe(["Y001", "Y002"]);
        merged.Services[0].Places.Value.ShouldBe(15m);

        using var delivered = await officer.PostAsync($"{Parts}/aflever", ("stand", stand), ("valg-0", "1"));
        using var again = await officer.PostAsync($"{Parts}/aflever", ("stand", stand), ("valg-0", "1"));
        delivered.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await delivered.Content.ReadAsStringAsync());
        again.Headers.Location.ShouldBe(delivered.Headers.Location);
        (await scene.DeliveriesAsync()).ShouldHaveSingleItem().Rows.ShouldBe(2);
        (await officer.ReadAsync(Parts)).QuerySelector(".rv-conflict input[checked]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_parts_delivered_from_two_windows_at_once_are_one_delivery(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var (one, other) = (scene.As(scene.Officer), scene.As(scene.Officer));
        await SendAsync(one, "Bøgegården", Part(scene, 0, 2, 14m));
        var stand = (await one.ReadAsync(Parts)).QuerySelector("input[name=stand]")!.GetAttribute("value")!;
        await other.TokenAsync();

        var answers = await Task.WhenAll(
            one.PostAsync($"{Parts}/aflever", ("stand", stand)),
            other.PostAsync($"{Parts}/aflever", ("stand", stand))
        );

        answers
            .Select(answer => answer.Headers.Location?.ToString())
            .Distinct()
            .ShouldBe([$"{RoundScene.Address}/levering/1"]);
        (await scene.DeliveriesAsync()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_newer_part_takes_the_place_of_the_older_and_the_same_file_is_the_same_part(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var ida = scene.As(scene.Institution);
        var first = Part(scene, 0, 1, 14m);
        await SendAsync(ida, "Bøgegården", first);
        await SendAsync(ida, "bøgegården", first);
        await SendAsync(ida, "Bøgegården ", Part(scene, 0, 1, 16m));

        var parts = await scene.ReadAsync(db => db.Set<InstitutionPart>().OrderBy(one => one.ReceivedAt).ToListAsync());

        parts.Count.ShouldBe(2);
        parts[0].ReplacedAt.ShouldNotBeNull();
        parts[1].ReplacedAt.ShouldBeNull();
        parts.ShouldAllBe(part => part.Institution == "Bøgegården");
    }

    [Fact]
    public async Task An_institution_does_not_take_the_place_of_anothers_part()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        await SendAsync(scene.As(scene.Officer), "Bøgegården", Part(scene, 0, 1, 14m));

        using var answer = await scene
            .As(scene.Institution)
            .UploadAsync(Parts, Part(scene, 0, 1, 15m), fields: [("institution", "bøgegården")]);

        (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-448)");
        (await scene.ReadAsync(db => db.Set<InstitutionPart>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task An_institution_sees_its_own_part_checked_and_is_warned_of_a_name_close_to_another()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        var ida = scene.As(scene.Institution);
        var before = await ida.ReadAsync("/");
        await SendAsync(ida, "Bøgegården", Part(scene, 0, 1, 14m));

        var page = await ida.ReadAsync(Parts);
        page.QuerySelector("h1")!.TextContent.ShouldMatch(@"^Bøgegården: del lagt op \d+\. \w+$");
        page.GetElementById("kontrol")!.TextContent.ShouldContain("1 takstlinje er udfyldt");
        page.QuerySelectorAll("#institutioner option")
            .Select(option => option.GetAttribute("value"))
            .ShouldContain("Bøgegården");
        before.QuerySelector(".rv-worklist")!.TextContent.ShouldContain("Udfyld jeres del");

        await SendAsync(ida, "Bøgegaarden", Part(scene, 1, 1, 15m));
        var alike = await ida.ReadAsync(Parts);

        alike.QuerySelector("main")!.TextContent.ShouldContain("« ligner hinanden");
    }

    [Fact]
    public async Task An_institution_sees_its_own_file_and_neither_merges_nor_delivers()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        var (ida, officer) = (scene.As(scene.Institution), scene.As(scene.Officer));
        await SendAsync(ida, "Bøgegården", Part(scene, 0, 1, 14m));
        await SendAsync(officer, "Lærkehuset", Part(scene, 1, 1, 15m));
        var parts = await scene.ReadAsync(db => db.Set<InstitutionPart>().ToListAsync());
        var (own, other) = (
            parts.Single(part => part.Institution == "Bøgegården"),
            parts.Single(part => part.Institution == "Lærkehuset")
        );

        using var mine = await ida.GetAsync($"{Parts}/{own.Id}/fil");
        using var theirs = await ida.GetAsync($"{Parts}/{other.Id}/fil");
        using var delivering = await ida.PostAsync($"{Parts}/aflever", ("stand", ""));
        using var removing = await ida.PostAsync($"{Parts}/{other.Id}/fjern");

        mine.StatusCode.ShouldBe(HttpStatusCode.OK);
        theirs.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        delivering.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        removing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ida.ReadAsync(Parts)).GetElementById("saml").ShouldBeNull();
        using var taken = await officer.PostAsync($"{Parts}/{own.Id}/fjern");
        taken.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await officer.ReadAsync(Parts)).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("", "RV-463")]
    [InlineData("Bøgegården", "RV-203")]
    public async Task A_part_withtakena_name_or_that_is_no_workbook_is_explained_at_its_field(string name, string fault)
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);

        using var answer = await scene
            .As(scene.Institution)
            .UploadAsync(Parts, "Nr.;Takst"u8.ToArray(), fields: [("institution", name)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain($"({fault})");
    }

    private static async Task SendAsync(FormClient client, string institution, byte[] file)
    {
        using var answer = await client.UploadAsync(Parts, file, fields: [("institution", institution)]);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
    }

    private static RateFile Read(RoundScene scene, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return scene.Services.GetRequiredService<RateFileReader>().Read(stream, ReadLimits.Default).Value;
    }

    /// <summary>The round's template with some of the sample's services filled in.</summary>
    internal static byte[] Part(RoundScene scene, int first, int count, decimal places)
    {
        var party = scene
            .Services.GetRequiredService<PartyRegister>()
            .Find(RoundScene.Skive, SampleRateFile.Year)
            .Value;
        return scene
            .Services.GetRequiredService<RateFileTemplate>()
            .Make(new TemplateRequest(party, SampleRateFile.Year, Content: new SomeRows(first, count, places)))
            .Value;
    }

    private sealed class SomeRows(int first, int count, decimal places) : TemplateContent
    {
        private readonly SampleContent inner = new(Layouts.Newest.CostForms[0], 1, 4, 0);

        public override CellContent Cell(string sheet, string column, int index) =>
            !Has(index) ? CellContent.Empty
            : (sheet, column, index) == ("offers", "places", 0) ? CellContent.Of(places)
            : inner.Cell(sheet, column, index);

        public override CellContent BudgetLine(int service, int line) =>
            Has(service) ? inner.BudgetLine(service, line) : CellContent.Empty;

        public override CellContent OverheadPercent(int service) =>
            Has(service) ? inner.OverheadPercent(service) : CellContent.Empty;

        private bool Has(int index) => index >= first && index < first + count;
    }
}
