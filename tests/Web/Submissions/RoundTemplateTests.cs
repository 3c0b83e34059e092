using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Web.Submissions;

/// <summary>Fetching the template of a round, comparing with what is published, and what people are asked to do.</summary>
public sealed class RoundTemplateTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_template_is_the_rounds_and_the_first_fetching_is_noted_once(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var ida = scene.As(scene.Institution);

        var first = await FetchAsync(scene, ida);
        await FetchAsync(scene, scene.As(scene.Officer));

        first.Header.Operator.Code.Value.ShouldBe(RoundScene.Skive);
        first.Header.Layout.Version.ShouldBe(Layouts.Newest.Version);
        first.Services.ShouldBeEmpty();
        (
            await scene.ReadAsync(db => db.Set<AuditEntry>().CountAsync(entry => entry.What == "template.fetched"))
        ).ShouldBe(1);
        (await scene.As(scene.Officer).ReadAsync(RoundScene.Address))
            .GetElementById("leveringer")!
            .ParentElement!.TextContent.ShouldContain("Skabelonen hentet");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task After_a_delivery_the_template_holds_what_was_delivered(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var officer = scene.As(scene.Officer);
        await officer.DeliverAsync(scene.File());

        var filled = await FetchAsync(scene, officer);

        filled.Services.Count.ShouldBe(6);
        filled.Services.ShouldAllBe(service => service.Lines.Any(line => line.Value != null));
        filled.AddOns.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_template_of_an_institution_holds_nothing_of_what_was_delivered()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        await scene.As(scene.Officer).DeliverAsync(scene.File());

        (await FetchAsync(scene, scene.As(scene.Institution))).Services.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rate_corrected_since_is_a_warning_until_the_template_is_fetched_again()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        var officer = scene.As(scene.Officer);
        var address = await officer.DeliverAsync(SampleRateFile.MakeWithMistakes(scene.Services, 8));
        await PublishAsync(scene, 1234.5m);
        (await FindingsAsync(scene, 1)).ShouldNotContain("RF-410");

        var stale = SampleRateFile.MakeWithMistakes(scene.Services, 9);
        await officer.DeliverAsync(stale);
        (await FindingsAsync(scene, 2)).ShouldContain("RF-410");
        var rate = await scene.ReadAsync(db =>
            db.Set<DeliveredRate>().Where(one => one.ServiceKey == "Y001").OrderBy(one => one.Id).LastAsync()
        );
        rate.LastRate.ShouldBe(1234.5m);

        var fetched = await FetchBytesAsync(officer);
        await officer.DeliverAsync(fetched);
        (await FindingsAsync(scene, 3)).ShouldNotContain("RF-410");
        (await officer.ReadAsync(address)).QuerySelector("main")!.TextContent.ShouldContain("Gå til levering 3");
    }

    [Fact]
    public async Task Everyone_is_asked_for_what_is_theirs_to_do()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        (await WorkAsync(scene, scene.Officer)).ShouldBe(["Hent skabelonen til takstrunde 2027"]);
        (await WorkAsync(scene, scene.Institution)).ShouldBe(["Udfyld jeres del af takstfilen for 2027"]);
        (await WorkAsync(scene, scene.Approver)).ShouldBeEmpty();

        await scene.As(scene.Officer).DeliverAsync(scene.File());
        await scene.ChangeAsync(async db => db.RemoveRange(await db.Set<SubmissionFinding>().ToListAsync()));
        (await WorkAsync(scene, scene.Officer)).ShouldBeEmpty();
        (await WorkAsync(scene, scene.Approver)).ShouldBe(["Godkend takstfilen for 2027"]);

        await scene.ChangeAsync(async db =>
            (await db.Set<RateSubmission>().SingleAsync()).State = SubmissionState.Returned
        );
        (await WorkAsync(scene, scene.Officer)).ShouldBe(["Ret den returnerede takstfil for 2027"]);
    }

    [Theory]
    [InlineData(Role.RateOfficer, "", "Min indberetning")]
    [InlineData(Role.InstitutionUser, "/dele", "Min del")]
    public async Task The_menu_lights_ones_own_entry_on_ones_own_pages(Role role, string below, string entry)
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);

        var page = await scene.As(role, party: RoundScene.Skive).ReadAsync(RoundScene.Address + below);

        page.QuerySelectorAll("nav.rv-local [aria-current]").ShouldHaveSingleItem().TextContent.ShouldBe(entry);
    }

    [Fact]
    public async Task My_round_leads_to_the_newest_open_round_of_ones_own_party()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        using var officer = await scene.As(scene.Officer).GetAsync("/takster/min-runde");
        using var part = await scene.As(scene.Institution).GetAsync("/takster/min-del");
        using var none = await scene.As(Role.RateOfficer, RoundScene.Area, "0751").GetAsync("/takster/min-runde");
        using var stranger = await scene.As(scene.Institution).GetAsync("/takster/min-runde");

        officer.Headers.Location!.ToString().ShouldBe(RoundScene.Address);
        part.Headers.Location!.ToString().ShouldBe($"{RoundScene.Address}/dele");
        none.Headers.Location!.ToString().ShouldBe("/takster/runder");
        stranger.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<RateFile> FetchAsync(RoundScene scene, FormClient client)
    {
        using var stream = new MemoryStream(await FetchBytesAsync(client));
        return scene.Services.GetRequiredService<RateFileReader>().Read(stream, ReadLimits.Default).Value;
    }

    private static async Task<byte[]> FetchBytesAsync(FormClient client)
    {
        using var answer = await client.PostAsync($"{RoundScene.Address}/skabelon");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static Task PublishAsync(RoundScene scene, decimal rate) =>
        scene.ChangeAsync(async db =>
        {
            var delivered = await db.Set<DeliveredRate>().FirstAsync(one => one.ServiceKey == "Y001");
            db.Add(
                new PublishedRate
                {
                    Key = PublishedRate.KeyOf(RoundScene.Skive, "Y001"),
                    Area = RoundScene.Area,
                    Party = RoundScene.Skive,
                    Year = 2026,
                    ServiceKey = "Y001",
                    Unit = delivered.Unit,
                    Rate = rate,
                    State = RateState.Published,
                    ValidFrom = new(2026, 1, 1),
                    ValidTo = new(2026, 12, 31),
                    KnownFrom = new(2025, 12, 1, 0, 0, 0, DateTimeKind.Utc),
                }
            );
        });

    private static Task<List<string>> FindingsAsync(RoundScene scene, int number) =>
        scene.ReadAsync(db =>
            db.Set<SubmissionFinding>()
                .Join(
                    db.Set<RateSubmission>(),
                    one => one.SubmissionId,
                    one => one.Id,
                    (finding, delivery) => new { finding, delivery }
                )
                .Where(one => one.delivery.Number == number)
                .Select(one => one.finding.Check)
                .ToListAsync()
        );

    private static async Task<List<string>> WorkAsync(RoundScene scene, RoundScene.Person person)
    {
        using var scope = scene.Services.CreateScope();
        var items = new List<string>();
        foreach (var source in scope.ServiceProvider.GetServices<IWorklistSource>())
        {
            items.AddRange((await source.LoadAsync(person.Visitor, default)).Select(item => item.Title));
        }

        return items;
    }
}
