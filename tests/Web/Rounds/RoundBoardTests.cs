using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Tests.Web.Rounds;

/// <summary>The board as each kind of reader sees it.</summary>
public sealed class RoundBoardTests
{
    private static readonly string[] AllColumns =
    [
        "Ikke begyndt",
        "Skabelon hentet",
        "Afleveret",
        "Returneret",
        "Godkendt af driftsherre",
        "Accepteret",
    ];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_secretariat_sees_where_everyone_stands_with_findings_and_amounts(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var page = await world.Editor.ReadAsync(world.Board);
        var columns = page.QuerySelectorAll(".rv-board > section");

        columns.Select(column => column.QuerySelector("h3 > span")!.FirstChild!.TextContent).ShouldBe(AllColumns);
        columns[2]
            .QuerySelector("li")!
            .TextContent.ShouldContain("3 fejl, 4 advarsler uden forklaring, 1 advarsel forklaret");
        columns[0].QuerySelector("li a")!.GetAttribute("href").ShouldBe($"{world.Board}/0751");
        var row = Row(page, "Skive");
        row.TextContent.ShouldContain("246,9");
        row.TextContent.ShouldContain("takstansvarlig");
        page.QuerySelector("main")!.TextContent.ShouldContain("Skal ikke aflevere: Samsø.");
        page.QuerySelector(".font-lead")!.TextContent.ShouldContain("1 af 2 driftsherrer har afleveret");
        page.QuerySelector(".rv-actions")!.TextContent.ShouldContain("Send påmindelse til 2");
        page.QuerySelector(".font-lead")!
            .TextContent.ShouldContain("Én driftsherre mangler at aflevere, én har fejl eller manglende bemærkninger.");
    }

    [Fact]
    public async Task Another_operator_sees_the_status_and_its_own_figures_only()
    {
        await using var world = await CreateAsync(Engine.Sqlite);
        using var own = world.Application.ClientOf(TestVisitors.Person(Role.RateOfficer, party: RoundWorld.Skive));
        using var other = world.Application.ClientOf(TestVisitors.Person(Role.RateOfficer, party: RoundWorld.Aarhus));
        var seenByOther = await other.ReadAsync(world.Board);

        Row(await own.ReadAsync(world.Board), "Skive").TextContent.ShouldContain("246,9");
        Row(seenByOther, "Skive").TextContent.ShouldContain("Afleveret");
        Row(seenByOther, "Skive").TextContent.ShouldNotContain("246,9");
        Row(seenByOther, "Skive").QuerySelector("a").ShouldBeNull();
        seenByOther.QuerySelector(".rv-board")!.TextContent.ShouldNotContain("3 fejl");
        seenByOther.QuerySelector(".rv-steps").ShouldBeNull();
        (await other.GetStringAsync(new Uri($"{world.Board}/tavle.csv", UriKind.Relative))).ShouldNotContain(
            "246900000"
        );
    }

    [Theory]
    [InlineData(Role.ForumMember)]
    [InlineData(Role.Chair)]
    [InlineData(Role.Supervision)]
    public async Task Directors_and_supervision_see_the_status_without_figures(Role role)
    {
        await using var world = await CreateAsync(Engine.Sqlite);
        using var client = world.Application.ClientOf(TestVisitors.Person(role));
        var page = await client.ReadAsync(world.Board);

        page.QuerySelectorAll("thead th").Select(head => head.TextContent.Trim()).ShouldNotContain("Fejl");
        page.QuerySelector("main")!.TextContent.ShouldNotContain("246,9");
        Row(page, "Skive").TextContent.ShouldContain("Afleveret");
    }

    [Fact]
    public async Task Nobody_of_another_area_or_without_a_role_reads_it()
    {
        await using var world = await CreateAsync(Engine.Sqlite);
        using var north = world.Application.ClientOf(TestVisitors.Person(Role.SecretariatEditor, "nordjylland"));
        using var buyer = world.Application.ClientOf(TestVisitors.Person(Role.BuyerOfficer, party: RoundWorld.Skive));
        using var nobody = world.Application.CreateClient();

        (await StatusAsync(north, world.Board)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(buyer, world.Board)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(nobody, world.Board)).ShouldBe(HttpStatusCode.Redirect);
        (await StatusAsync(world.Editor, "/takster/runder/midtjylland/2019")).ShouldBe(HttpStatusCode.NotFound);
        (await north.ReadAsync("/takster/runder")).QuerySelector("main")!.TextContent.ShouldNotContain("Midtjylland");
        (await world.Editor.ReadAsync("/takster/runder"))
            .QuerySelector("tbody")!
            .TextContent.ShouldContain($"Takstrunde {world.Round.Year}");
    }

    [Theory]
    [InlineData(RoundState.Open, "Indsamling")]
    [InlineData(RoundState.Closed, "Gennemgang")]
    [InlineData(RoundState.Published, "Offentliggørelse")]
    public async Task The_steps_of_the_round_mark_the_one_it_waits_for(RoundState state, string current)
    {
        await using var world = await CreateAsync(Engine.Sqlite);
        await using (var db = world.Database.Open())
        {
            (await db.Set<RateRound>().SingleAsync()).State = state;
            await db.SaveChangesAsync();
        }

        var page = await world.Editor.ReadAsync(world.Board);
        var steps = page.QuerySelectorAll(".rv-course li");

        steps
            .Select(step => step.FirstElementChild!.TextContent)
            .ShouldBe(["Indsamling", "Gennemgang", "Offentliggørelse"]);
        page.QuerySelector(".rv-course [aria-current=step]")!.FirstElementChild!.TextContent.ShouldBe(current);
        steps[0].TextContent.ShouldContain("1 af 2 afleveret");
        page.QuerySelector($".rv-course a[href='{world.Board}/gennemgang']").ShouldNotBeNull();
        page.QuerySelector(".rv-course a[href='/takster/dispensationer/midtjylland']").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_institution_is_led_to_its_part_and_to_no_closed_door()
    {
        await using var world = await CreateAsync(Engine.Sqlite);
        using var client = world.Application.ClientOf(
            TestVisitors.Person(Role.InstitutionUser, party: RoundWorld.Skive)
        );
        var page = await client.ReadAsync(world.Board);
        var links = page.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!).Distinct();

        page.QuerySelector(".rv-board a")!.GetAttribute("href").ShouldBe($"{world.Board}/{RoundWorld.Skive}/dele");
        foreach (var address in links)
        {
            (await StatusAsync(client, address)).ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task The_sums_are_of_the_operators_with_both_years()
    {
        await using var world = await CreateAsync(Engine.Sqlite);
        var before = new RateRound
        {
            Area = world.Round.Area,
            Year = world.Round.Year - 1,
            State = RoundState.Published,
            Layout = world.Round.Layout,
        };
        var (skive, aarhus) = (
            world.Delivery(RoundWorld.Skive, SubmissionState.Accepted),
            world.Delivery(RoundWorld.Aarhus, SubmissionState.Accepted)
        );
        (skive.RoundId, skive.Proceeds, aarhus.RoundId) = (before.Id, 240_000_000m, before.Id);
        await world.SaveAsync([before]);
        await world.SaveAsync([skive, aarhus]);

        var sums = (await world.Editor.ReadAsync(world.Board)).QuerySelector("tfoot")!.TextContent;

        sums.ShouldContain("240,0");
        sums.ShouldContain("1 af 1");
        sums.ShouldContain("2,9");
        sums.ShouldNotContain("486,9");
    }

    [Fact]
    public async Task The_table_is_filtered_ordered_and_fetched()
    {
        await using var world = await CreateAsync(Engine.Sqlite);
        var filtered = await world.Editor.ReadAsync($"{world.Board}?status=afleveret");
        // Aa is å, which comes last.
        var ordered = await world.Editor.ReadAsync($"{world.Board}?orden=-driftsherre");
        var csv = await world.Editor.GetStringAsync(
            new Uri($"{world.Board}/tavle.csv?status=afleveret", UriKind.Relative)
        );

        filtered.QuerySelectorAll("tbody tr").ShouldHaveSingleItem();
        ordered
            .QuerySelectorAll("tbody tr")
            .Select(row => row.Children[0].TextContent.Trim())
            .ShouldBe(["Aarhus", "Skive"]);
        csv.ShouldContain(";0779;29189579;Skive;Afleveret");
        csv.ShouldContain("246900000,00");
        csv.ShouldNotContain("Aarhus");
    }

    [Fact]
    public async Task Somebody_past_the_deadline_is_marked_late()
    {
        await using var world = await RoundWorld.CreateAsync(
            Engine.Sqlite,
            round =>
            {
                round.State = RoundState.Open;
                round.Deadline = round.Deadline.AddDays(-9);
            }
        );
        var page = await world.Editor.ReadAsync($"{world.Board}?sen=ja");

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        Row(page, "Skive").TextContent.ShouldContain("For sent");
    }

    [Fact]
    public async Task The_secretariats_list_of_work_follows_the_round()
    {
        await using var world = await CreateAsync(Engine.Sqlite);
        var open = await WorkAsync(world);
        await AcceptedWithoutFindingsAsync(world);
        using var closed = await world.PostAsync($"{world.Board}/luk");
        var accepted = await WorkAsync(world);

        open.ShouldContain(item => item.Title.StartsWith("Mind 2 driftsherrer om takstfilen"));
        accepted.ShouldNotContain(item => item.Title.StartsWith("Mind"));
        (await WholeListAsync(world))
            .Count(item => item.Title == $"Offentliggør taksterne for {world.Round.Year}")
            .ShouldBe(1);
    }

    [Fact]
    public async Task A_reference_to_a_round_leads_to_its_board()
    {
        await using var world = await CreateAsync(Engine.Sqlite);
        using var scope = world.Scope();
        var source = scope
            .ServiceProvider.GetServices<ISubjectSource>()
            .Single(one => one.Kinds.Contains(RateRound.Kind));

        (await source.FindAsync(world.Round.Reference, default))!.Address.ShouldBe(world.Board);
        (await source.FindAsync(new("rate-round", "midtjylland-2019"), default)).ShouldBeNull();
        (await source.FindAsync(new("rate-round", "vrøvl"), default)).ShouldBeNull();
    }

    private static async Task<RoundWorld> CreateAsync(Engine engine)
    {
        var world = await RoundWorld.CreateAsync(engine, round => round.State = RoundState.Open);
        var delivery = world.Delivery(RoundWorld.Skive, SubmissionState.Delivered);
        await world.SaveAsync([delivery]);
        await world.SaveAsync([
            .. Enumerable.Range(0, 3).Select(_ => Found(delivery, Severity.Error)),
            .. Enumerable.Range(0, 4).Select(_ => Found(delivery, Severity.Warning)),
            Found(delivery, Severity.Warning, "Ny bygning"),
        ]);
        return world;
    }

    private static SubmissionFinding Found(RateSubmission delivery, Severity severity, string? comment = null) =>
        new()
        {
            SubmissionId = delivery.Id,
            Check = "RF-201",
            Severity = severity,
            Comment = comment,
        };

    private static Task AcceptedWithoutFindingsAsync(RoundWorld world) =>
        world.SaveAsync([
            world.Delivery(RoundWorld.Skive, SubmissionState.Accepted, 2),
            world.Delivery(RoundWorld.Aarhus, SubmissionState.Accepted),
        ]);

    private static async Task<IReadOnlyList<WorkItem>> WorkAsync(RoundWorld world)
    {
        using var scope = world.Scope();
        return await scope
            .ServiceProvider.GetServices<IWorklistSource>()
            .OfType<RoundWork>()
            .Single()
            .LoadAsync(TestVisitors.Person(Role.SecretariatEditor), default);
    }

    private static async Task<IReadOnlyList<WorkItem>> WholeListAsync(RoundWorld world)
    {
        using var scope = world.Scope();
        var items = new List<WorkItem>();
        foreach (var source in scope.ServiceProvider.GetServices<IWorklistSource>())
        {
            items.AddRange(await source.LoadAsync(TestVisitors.Person(Role.SecretariatEditor), default));
        }

        return items;
    }

    private static IElement Row(IDocument page, string name) =>
        page.QuerySelectorAll("tbody tr").Single(row => row.Children[0].TextContent.Trim() == name);

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }
}
