using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Tests.Web.Publication;

public sealed class ApprovalTests
{
    private const string Address = $"{RoundScene.Address}/godkendelse";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task All_but_one_are_approved_and_published_and_the_last_follows_when_the_committee_has_decided(
        Engine engine
    )
    {
        await using var scene = await RoundScene.BeginAsync(engine, rowByRow: true);
        await scene.AcceptAndCloseAsync();
        var editor = scene.As(Role.SecretariatEditor);
        var excepted = (await scene.RatesAsync())[0];
        var page = await editor.ReadAsync(Address);
        var standing = page.QuerySelector("input[name=stand]")!.GetAttribute("value")!;
        using var unexplained = await editor.PostAsync(
            Address,
            ("stand", standing),
            ("raekke", Choice(excepted)),
            ("handling", "godkend-alle")
        );
        using var approved = await editor.PostAsync(
            Address,
            ("stand", standing),
            ("raekke", Choice(excepted)),
            ("handling", "godkend-alle"),
            ("kommentar", "Stigningen skal undersøges."),
            ("kilde", "Møde i forum 12. november 2026, punkt 4")
        );

        (await unexplained.DocumentAsync()).QuerySelectorAll(".rv-errors li").Length.ShouldBe(2);
        ((int)approved.StatusCode).ShouldBe(303, await approved.Content.ReadAsStringAsync());
        var rates = await scene.RatesAsync();
        rates[0].State.ShouldBe(RateState.Excepted);
        rates[0].ApprovalNote.ShouldBe("Stigningen skal undersøges.");
        rates.Skip(1).ShouldAllBe(rate => rate.State == RateState.Approved);

        (await PublishAsync(scene, rates.Count - 1)).ShouldBe(303);
        (await CountAsync(scene)).ShouldBe(rates.Count - 1);
        await StepAsync(scene, "deleger", "Afgøres af udvalget.");
        (await scene.RatesAsync())[0].State.ShouldBe(RateState.Delegated);
        await StepAsync(scene, "godkend", "");
        (await PublishAsync(scene, 1)).ShouldBe(303);
        (await CountAsync(scene)).ShouldBe(rates.Count);
    }

    [Fact]
    public async Task An_approval_is_undone_with_a_reason_but_not_after_publication()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite, rowByRow: true);
        await scene.AcceptAndCloseAsync();
        await StepAsync(scene, "godkend", "");
        await StepAsync(scene, "fortryd", "Forkert møde.");
        (await scene.RatesAsync())[0].State.ShouldBe(RateState.Accepted);
        await StepAsync(scene, "godkend", "");
        (await PublishAsync(scene, 1)).ShouldBe(303);
        using var late = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(
                Address,
                ("raekke", Choice((await scene.RatesAsync())[0])),
                ("handling", "fortryd"),
                ("kommentar", "Nej.")
            );

        (await late.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-473)");
    }

    [Fact]
    public async Task The_second_who_records_the_same_rate_is_shown_both_versions()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite, rowByRow: true);
        await scene.AcceptAndCloseAsync();
        var seen = Choice((await scene.RatesAsync())[0]);
        await StepAsync(scene, "undtag", "For dyr.");
        using var second = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(Address, ("raekke", seen), ("handling", "godkend"), ("kilde", "Møde"));
        var page = await second.DocumentAsync();

        page.QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-701)");
        page.QuerySelector("#begge-udgaver")!.TextContent.ShouldContain("undtaget: For dyr.");
    }

    [Fact]
    public async Task Where_the_forum_does_not_approve_row_by_row_nothing_is_recorded()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        await scene.AcceptAndCloseAsync();
        using var answer = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(
                Address,
                ("raekke", Choice((await scene.RatesAsync())[0])),
                ("handling", "godkend"),
                ("kilde", "Møde")
            );

        (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-490)");
        (await scene.As(Role.ForumMember).StatusAsync(Address)).ShouldBe(200);
    }

    private static async Task StepAsync(RoundScene scene, string step, string note)
    {
        using var answer = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(
                Address,
                ("raekke", Choice((await scene.RatesAsync())[0])),
                ("handling", step),
                ("kommentar", note),
                ("kilde", "Møde i forretningsudvalget"),
                ("beslutning", "decision/7")
            );
        ((int)answer.StatusCode).ShouldBe(303, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<int> PublishAsync(RoundScene scene, int count)
    {
        using var answer = await scene
            .As(Role.SecretariatEditor)
            .PostAsync($"{RoundScene.Address}/offentliggoer", ("antal", $"{count}"), ("bekraeftet", "ja"));
        return (int)answer.StatusCode;
    }

    private static Task<int> CountAsync(RoundScene scene) =>
        scene.ReadAsync(db => db.Set<PublishedRate>().CountAsync());

    private static string Choice(DeliveredRate rate) => $"{rate.Id:N}.{rate.Version}";
}
