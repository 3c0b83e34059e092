using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Tests.Web.Publication;

namespace Rammevaerk.Tests.Web.Meetings.FollowUp;

public sealed class RateDecisionTests
{
    private static readonly DateOnly Day = new(2026, 10, 1);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_decision_gives_the_dispensation_and_the_dispensations_page_leads_back(Engine engine)
    {
        await using var scene = await RoundScene.BeginAsync(engine);
        var item = await LayAsync(scene, "Dispensation til Skive");
        await PostAsync(
            scene,
            $"{item.Address}/virkning/dispensation",
            ("driftsherre", RoundScene.Party),
            ("kontrol", "RF-201"),
            ("fra", "2026-10-01"),
            ("til", "2027-12-31"),
            ("begrundelse", "Ny administration i 2027.")
        );
        (await scene.ReadAsync(db => db.Set<RateDispensation>().AnyAsync())).ShouldBeFalse();
        await DecideAsync(scene, item);

        var given = await scene.ReadAsync(db => db.Set<RateDispensation>().SingleAsync());
        given.Decision.ShouldBe($"decision/{item.Id}");
        given.Source.ShouldStartWith("Prøveforum 1. oktober 2026");
        var page = await scene.As(Role.ForumMember).ReadAsync($"/takster/dispensationer/{RoundScene.Area}/{given.Id}");
        page.QuerySelector($"main a[href='{item.DecisionAddress}']").ShouldNotBeNull();
        var anyone = await scene.Anyone().ReadAsync($"/takster/dispensationer/{RoundScene.Area}/{given.Id}");
        anyone.QuerySelector($"main a[href='{item.DecisionAddress}']").ShouldBeNull();
        anyone.QuerySelector("main")!.TextContent.ShouldContain("ikke offentlig");
        (await scene.As(Role.ForumMember).ReadAsync(item.DecisionAddress))
            .QuerySelector(".rv-effect a")!
            .GetAttribute("href")
            .ShouldBe($"/takster/dispensationer/{RoundScene.Area}/{given.Id}");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_decision_approves_the_rates_it_names(Engine engine)
    {
        await using var scene = await RoundScene.BeginAsync(engine, rowByRow: true);
        await scene.AcceptAndCloseAsync();
        var item = await LayAsync(scene, "Takster for 2027");
        await PostAsync(
            scene,
            $"{item.Address}/virkning/rate-approval",
            ("runde", "2027"),
            ("handling", "godkend"),
            ("driftsherre", "alle")
        );
        (await scene.RatesAsync()).ShouldAllBe(rate => rate.State == RateState.Accepted);
        await DecideAsync(scene, item);

        (await scene.RatesAsync()).ShouldAllBe(rate =>
            rate.State == RateState.Approved && rate.Decision == $"decision/{item.Id}"
        );
        (await scene.As(Role.ForumMember).ReadAsync($"{RoundScene.Address}/godkendelse"))
            .QuerySelector($"main td a[href='{item.DecisionAddress}']")
            .ShouldNotBeNull();
    }

    [Fact]
    public async Task A_decision_that_leaves_a_rate_to_the_committee_does_not_approve_it_with_the_rest()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite, rowByRow: true);
        await scene.AcceptAndCloseAsync();
        var item = await LayAsync(scene, "Takster for 2027");
        var effect = $"{item.Address}/virkning/rate-approval";
        var left = (await scene.RatesAsync())[0].ServiceKey;
        foreach (var step in (string[])["undtag", "deleger"])
        {
            await PostAsync(
                scene,
                effect,
                ("runde", "2027"),
                ("handling", step),
                ("driftsherre", RoundScene.Party),
                ("ydelser", left),
                ("begrundelse", "Bemandingen er ikke afklaret.")
            );
        }

        await PostAsync(scene, effect, ("runde", "2027"), ("handling", "godkend"), ("driftsherre", "alle"));
        await DecideAsync(scene, item);

        foreach (var rate in await scene.RatesAsync())
        {
            rate.State.ShouldBe(rate.ServiceKey == left ? RateState.Delegated : RateState.Approved);
        }
    }

    [Fact]
    public async Task A_derivation_leads_to_the_decision_that_set_its_parameter()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        var item = await LayAsync(scene, "Parametre for 2027");
        await DecideAsync(scene, item);
        var rate = (await scene.RatesAsync())[0];
        var address = $"{RoundScene.Address}/gennemgang/{RoundScene.Party}/{rate.ServiceKey}";
        var group = scene.As(Role.RateGroupMember);
        var link = $".rv-origins a[href='{item.DecisionAddress}']";
        (await group.ReadAsync(address)).QuerySelector(link).ShouldBeNull();
        await scene.ChangeAsync(db =>
            db.Set<ParameterRow>()
                .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Decision, $"decision/{item.Id}"))
        );

        var shown = (await group.ReadAsync(address)).QuerySelector(link).ShouldNotBeNull();
        shown.TextContent.ShouldBe("Prøveforum 1. oktober 2026: Parametre for 2027");
    }

    private static async Task<AgendaItem> LayAsync(RoundScene scene, string title)
    {
        var forum = LaidMeeting.Forum();
        var meeting = LaidMeeting.Of(forum, "2026-3", Day, MeetingState.Held);
        var item = new AgendaItem
        {
            MeetingId = meeting.Id,
            Area = RoundScene.Area,
            State = ItemState.OnAgenda,
            Ordinal = 1,
            Title = title,
        };
        await scene.ChangeAsync(db =>
        {
            db.AddRange(forum, meeting, item);
            return Task.CompletedTask;
        });
        return item;
    }

    private static Task DecideAsync(RoundScene scene, AgendaItem item) =>
        PostAsync(
            scene,
            $"{item.Address}/beslut",
            ("udfald", "Approved"),
            ("beslutning", "Godkendt."),
            ("version", "0")
        );

    private static async Task PostAsync(RoundScene scene, string address, params (string, string)[] fields)
    {
        using var answer = await scene.As(Role.SecretariatEditor).PostAsync(address, fields);
        ((int)answer.StatusCode).ShouldBe(303, await answer.Content.ReadAsStringAsync());
    }
}
