using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Samples;
using Rammevaerk.Tests.Web.Submissions;

namespace Rammevaerk.Tests.Web.Split;

/// <summary>A file with every kind of rate from delivery to the public list, and the round under both models.</summary>
public sealed class EveryKindStoryTests
{
    private const int Services = 8;
    private const string List = "/takster/midtjylland/2027";
    private const string Comparison = "/takster/runder/midtjylland/2027/opdelt-takst";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Every_kind_is_delivered_compared_and_published_and_a_project_for_one_is_not(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var officer = scene.As(scene.Officer);
        var content = new ProjectForOne(
            new SampleContent(Layouts.Newest.CostForms[0], 1, Services, 1, everyKind: true)
        );
        var address = await officer.DeliverAsync(SampleRateFile.Make(scene.Services, Services, content));

        var single = await officer.ReadAsync($"{address}/takst/Y001");
        var split = await officer.ReadAsync($"{address}/takst/Y002");
        single.QuerySelector("main")!.TextContent.ShouldContain("Enkeltmandsprojekt: taksten offentliggøres ikke");
        split.QuerySelector("main")!.TextContent.ShouldContain("Ydelsestakst");
        split.QuerySelector("main")!.TextContent.ShouldContain("Sådan er den opdelte takst regnet");

        var group = scene.As(Role.RateGroupMember);
        var page = await group.ReadAsync(Comparison);
        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("I 2027 gælder den hele takst.");
        text.ShouldContain("Niveau 3");
        text.ShouldContain("skøn");
        text.ShouldContain("Ingen kommune har indberettet køb for 2027");
        page.QuerySelectorAll("figure svg rect").Length.ShouldBeGreaterThan(2);
        page.QuerySelectorAll("tbody th a").ShouldAllBe(link => !link.GetAttribute("href")!.Contains("/Y001"));
        var why = await group.ReadAsync($"{Comparison}/0779/Y002?linje=3");
        why.QuerySelector("main")!.TextContent.ShouldContain("Opdeling");
        using var csv = await group.GetAsync($"{Comparison}.csv?vis=mere");
        (await csv.Content.ReadAsStringAsync()).ShouldContain("Niveau 3");
        var guessed = await group.ReadAsync($"{Comparison}?andel=200&timer=4");
        guessed.QuerySelector("main")!.TextContent.ShouldContain("RV-582");

        await PublishAsync(scene);
        var anyone = scene.As(Role.Public);
        var list = (await anyone.ReadAsync(List)).QuerySelector("main")!.TextContent;
        list.ShouldContain("uden indirekte moms");
        list.ShouldContain("deltid: 4-5 dage");
        var day = (await anyone.ReadAsync($"{List}/0779/Y003")).QuerySelector("main")!.TextContent;
        day.ShouldContain("1-2 dage");
        day.ShouldContain("95,4");
        using var hidden = await anyone.GetAsync($"{List}/0779/Y001");
        hidden.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        using var open = await anyone.GetAsync("/api/v1/rates?area=midtjylland&year=2027");
        var json = await open.Content.ReadAsStringAsync();
        json.ShouldContain("\"net\":");
        json.ShouldNotContain("\"Y001\"");
        (await scene.ReadAsync(db => db.Set<PublishedRate>().CountAsync(rate => rate.ServiceKey == "Y001"))).ShouldBe(
            0
        );
    }

    private static async Task PublishAsync(RoundScene scene)
    {
        await scene.ChangeAsync(async db =>
        {
            (await db.Set<RateRound>().SingleAsync()).State = RoundState.Closed;
            (await db.Set<RateSubmission>().SingleAsync()).State = SubmissionState.Accepted;
            foreach (var rate in await db.Set<DeliveredRate>().ToListAsync())
            {
                rate.State = RateState.Accepted;
            }
        });
        await using var scope = scene.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var round = await services.GetRequiredService<RammevaerkDb>().Set<RateRound>().AsNoTracking().SingleAsync();
        var check = await services.GetRequiredService<PublicationDesk>().CheckAsync(round, CancellationToken.None);
        check.SinglePerson.ShouldBe(1);
        check.Held.ShouldBeEmpty();
        var published = await services
            .GetRequiredService<PublishRates>()
            .RunAsync(round, check.Ready.Count, CancellationToken.None);
        published.Value.ShouldBe(Services);
    }

    /// <summary>The sample, but its first service is made for one citizen.</summary>
    private sealed class ProjectForOne(TemplateContent inner) : TemplateContent
    {
        public override int Steps => inner.Steps;

        public override CellContent Cell(string sheet, string column, int index) =>
            (sheet, column, index) switch
            {
                ("offers", "single", 0) => CellContent.Of("Ja"),
                ("offers", "places", 0) => CellContent.Of(1m),
                ("addOns", "parent", 0) => CellContent.Of("Y002"),
                _ => inner.Cell(sheet, column, index),
            };

        public override CellContent AddOnLine(int index, int line) => inner.AddOnLine(index, line);

        public override CellContent ServicePart(int service, int line) => inner.ServicePart(service, line);

        public override CellContent BudgetLine(int service, int line) => inner.BudgetLine(service, line);

        public override CellContent OverheadPercent(int service) => inner.OverheadPercent(service);

        public override string? Contact(string key) => inner.Contact(key);
    }
}
