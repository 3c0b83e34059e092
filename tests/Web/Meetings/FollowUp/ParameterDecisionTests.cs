using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Meetings.FollowUp;

public sealed class ParameterDecisionTests
{
    private const string Parameter = "overhead-max";
    private const string History = $"/takster/parametre/{MeetingScene.Area}/{Parameter}";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_decision_sets_the_parameter_it_was_planned_to_set_and_both_lead_to_each_other(Engine engine)
    {
        await using var scene = await MeetingScene.BeginAsync(engine);
        var item = await scene.AddItemAsync("Højeste overhead fra 2030");
        await PlanAsync(scene, item, "4,2");
        (await RowsAsync(scene)).ShouldBeEmpty();
        await scene.DecideAsync(item, "Overhead må højst være **4,2 %**.");

        var row = (await RowsAsync(scene)).ShouldHaveSingleItem();
        row.Decision.ShouldBe($"decision/{item.Id}");
        row.Source.ShouldStartWith("Prøveforum ");
        row.Source.ShouldEndWith("punkt 1.1");
        (row.Text, row.ValidFrom).ShouldBe(("4.2", new DateOnly(2030, 1, 1)));
        var page = await scene.As(scene.Bo).ReadAsync(item.DecisionAddress);
        var effect = page.QuerySelector(".rv-effect")!;
        effect.QuerySelector("del")!.TextContent.ShouldBe("fra 4,5\u00A0%");
        effect.QuerySelector("ins")!.TextContent.ShouldBe("til 4,2\u00A0%");
        effect.QuerySelector("a")!.GetAttribute("href").ShouldBe(History);
        page.QuerySelector(".rv-decision strong")!.TextContent.ShouldBe("4,2 %");

        var back = (await scene.As(scene.Bo).ReadAsync(History)).QuerySelector(
            $"main a[href='{item.DecisionAddress}']"
        );
        back.ShouldNotBeNull().TextContent.ShouldContain("Højeste overhead fra 2030");
        var anyone = await scene.As(Role.Public).ReadAsync(History);
        anyone.QuerySelector($"main a[href='{item.DecisionAddress}']").ShouldBeNull();
        anyone.QuerySelector("main")!.TextContent.ShouldNotContain("Højeste overhead fra 2030");
        await scene.PublishMinutesAsync();
        // Another page of the public's own cache: what is published is seen at once.
        (await scene.As(Role.Public).ReadAsync($"{History}?set=igen"))
            .QuerySelector($"main a[href='{item.DecisionAddress}']")
            .ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task When_one_effect_cannot_be_carried_out_nothing_of_the_decision_is_stored(Engine engine)
    {
        await using var scene = await MeetingScene.BeginAsync(engine);
        var item = await scene.AddItemAsync("Højeste overhead fra 2030");
        await PlanAsync(scene, item, "4,2");
        await PlanAsync(scene, item, "4,1");
        using var answer = await scene.TryDecidingAsync(item, "Begge dele.", ItemOutcome.Approved);

        ((int)answer.StatusCode).ShouldNotBe(303);
        ((int)answer.StatusCode).ShouldBeLessThan(500);
        (await RowsAsync(scene)).ShouldBeEmpty();
        (await scene.ReadAsync(db => db.Set<ItemMinutes>().AnyAsync())).ShouldBeFalse();
        (await scene.ReadAsync(db => db.Set<PlannedEffect>().ToListAsync())).ShouldAllBe(one =>
            one.State == EffectState.Planned
        );
        (await scene.ReadAsync(db => db.Set<AgendaItem>().SingleAsync(one => one.Id == item.Id))).State.ShouldBe(
            ItemState.OnAgenda
        );
        (await scene.As(scene.Bo).GetAsync(item.DecisionAddress)).StatusCode.ShouldBe(
            System.Net.HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task What_was_planned_lapses_when_the_item_is_rejected()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var item = await scene.AddItemAsync("Højeste overhead fra 2030");
        await PlanAsync(scene, item, "4,2");
        await scene.DecideAsync(item, "Forslaget blev forkastet.", ItemOutcome.Rejected);

        (await RowsAsync(scene)).ShouldBeEmpty();
        var page = await scene.As(scene.Bo).ReadAsync(item.DecisionAddress);
        page.QuerySelector(".rv-effect").ShouldBeNull();
        page.QuerySelector("main .rv-actions .badge")!.TextContent.ShouldBe("Ikke godkendt");
    }

    private static async Task PlanAsync(MeetingScene scene, AgendaItem item, string value)
    {
        using var planned = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(
                $"{item.Address}/virkning/parameter",
                ("parameter", Parameter),
                ("vaerdi", value),
                ("fra", "2030-01-01")
            );
        ((int)planned.StatusCode).ShouldBe(303, await planned.Content.ReadAsStringAsync());
    }

    /// <summary>The values of the parameter a decision has set.</summary>
    private static Task<List<ParameterRow>> RowsAsync(MeetingScene scene) =>
        scene.ReadAsync(db =>
            db.Set<ParameterRow>().Where(row => row.Name == Parameter && row.Decision != null).ToListAsync()
        );
}
