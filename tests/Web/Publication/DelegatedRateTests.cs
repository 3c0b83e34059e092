using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Tests.Web.Publication;

/// <summary>What the forum leaves to its executive committee stands in the register of delegated decisions until it is decided.</summary>
public sealed class DelegatedRateTests
{
    private const string Address = $"{RoundScene.Address}/godkendelse";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_delegated_rate_is_entered_once_and_decided_with_the_rate(Engine engine)
    {
        await using var scene = await RoundScene.BeginAsync(engine, rowByRow: true);
        await scene.AcceptAndCloseAsync();
        await StepAsync(scene, "undtag", "Stigningen skal undersøges.");
        (await RegisterAsync(scene)).ShouldBeEmpty();
        await StepAsync(scene, "deleger", "Afgøres af udvalget.");

        var rate = (await scene.RatesAsync())[0];
        var entered = (await RegisterAsync(scene)).ShouldHaveSingleItem();
        entered.State.ShouldBe(DelegationState.Open);
        entered.About.ShouldBe($"rate/{rate.Party}-{rate.ServiceKey}-2027");
        entered.What.ShouldStartWith("Takst 2027: ");
        entered.Source.ShouldBe("Møde i forummet");
        var bodies = await scene.ReadAsync(db => db.Set<Body>().ToDictionaryAsync(body => body.Id, body => body.Kind));
        bodies[entered.FromBodyId].ShouldBe(BodyKind.Forum);
        bodies[entered.ToBodyId].ShouldBe(BodyKind.ExecutiveCommittee);
        await StepAsync(scene, "godkend", "");

        var decided = (await RegisterAsync(scene)).ShouldHaveSingleItem();
        (decided.State, decided.Outcome).ShouldBe((DelegationState.Decided, "Godkendt"));
        decided.OutcomeSource.ShouldContain("Møde i forummet");
    }

    [Fact]
    public async Task Where_there_is_no_committee_nothing_is_delegated()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite, rowByRow: true);
        await scene.AcceptAndCloseAsync();
        await StepAsync(scene, "undtag", "Stigningen skal undersøges.");
        await scene.ChangeAsync(db =>
            db.Set<Body>()
                .Where(body => body.Kind == BodyKind.ExecutiveCommittee)
                .ExecuteUpdateAsync(rows => rows.SetProperty(body => body.Kind, BodyKind.SteeringGroup))
        );

        using var answer = await PostAsync(scene, "deleger", "Afgøres af udvalget.");

        (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-469)");
        (await scene.RatesAsync())[0].State.ShouldBe(RateState.Excepted);
        (await RegisterAsync(scene)).ShouldBeEmpty();
    }

    private static async Task StepAsync(RoundScene scene, string step, string note)
    {
        using var answer = await PostAsync(scene, step, note);
        ((int)answer.StatusCode).ShouldBe(303, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> PostAsync(RoundScene scene, string step, string note)
    {
        var rate = (await scene.RatesAsync())[0];
        return await scene
            .As(Role.SecretariatEditor)
            .PostAsync(
                Address,
                ("raekke", $"{rate.Id:N}.{rate.Version}"),
                ("handling", step),
                ("kommentar", note),
                ("kilde", "Møde i forummet")
            );
    }

    private static Task<List<DelegatedDecision>> RegisterAsync(RoundScene scene) =>
        scene.ReadAsync(db => db.Set<DelegatedDecision>().ToListAsync());
}
