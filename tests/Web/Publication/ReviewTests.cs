using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Tests.Web.Publication;

public sealed class ReviewTests
{
    private const string Queue = $"{RoundScene.Address}/gennemgang";

    [Fact]
    public async Task The_queue_has_the_largest_changes_first_and_leads_to_the_derivations()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        await scene.ChangeAsync(async db =>
        {
            var rates = await db.Set<DeliveredRate>().OrderBy(rate => rate.Ordinal).ToListAsync();
            rates[0].LastRate = rates[0].Rate * 0.99m;
            rates[1].LastRate = rates[1].Rate * 1.25m;
            rates[2].LastRate = rates[2].Rate * 0.9m;
        });
        var reviewer = scene.As(Role.RateGroupMember);
        var page = await reviewer.ReadAsync(Queue);
        var changes = page.QuerySelectorAll("#raekker ~ form .rv-delta, main form .rv-delta")
            .Select(one => one.TextContent)
            .Take(3)
            .ToList();

        page.QuerySelector("h1")!.TextContent.ShouldMatch(@"^\d+ takster venter på gennemgang$");
        changes[0].ShouldContain("20");
        changes[1].ShouldContain("11");
        page.QuerySelectorAll("main form tbody tr").Length.ShouldBe((await scene.RatesAsync()).Count);
        var over = await reviewer.ReadAsync($"{Queue}?over=ja");
        over.QuerySelectorAll("main form tbody tr").Length.ShouldBe(2);
        var derivation = await reviewer.ReadAsync(page.QuerySelector("main form tbody td a")!.GetAttribute("href")!);
        derivation.QuerySelector(".rv-ladder")!.TextContent.ShouldContain("Takstgrundlag");
        (await reviewer.StatusAsync($"{Queue}.xlsx")).ShouldBe(200);
        (await reviewer.StatusAsync($"{Queue}.csv?over=ja")).ShouldBe(200);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_returned_rate_returns_the_delivery_and_tells_the_officers(Engine engine)
    {
        await using var scene = await RoundScene.BeginAsync(engine);
        var rates = await scene.RatesAsync();
        var reviewer = scene.As(Role.RateGroupMember);
        using var silent = await reviewer.PostAsync(Queue, ("raekke", Choice(rates[0])), ("handling", "returner"));
        using var returned = await reviewer.PostAsync(
            Queue,
            ("raekke", Choice(rates[0])),
            ("handling", "returner"),
            ("kommentar", "Overhead er for højt.")
        );

        (await silent.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-471)");
        ((int)returned.StatusCode).ShouldBe(303);
        var now = await scene.RatesAsync();
        now[0].State.ShouldBe(RateState.Returned);
        now[0].ReviewComment.ShouldBe("Overhead er for højt.");
        now[1].State.ShouldBe(RateState.Delivered);
        (await scene.DeliveryAsync()).State.ShouldBe(SubmissionState.Returned);
        (await scene.ReadAsync(db => db.Set<Notification>().SingleAsync())).AccountId.ShouldBe(scene.OfficerId);
        (await scene.ReadAsync(db => db.Set<OutboxMail>().SingleAsync())).ToAddress.ShouldBe("tove@example.dk");
        (
            await scene.ReadAsync(db => db.Set<AuditEntry>().AnyAsync(one => one.What == "submission.rates-returned"))
        ).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task When_every_rate_is_accepted_the_delivery_is_and_it_can_be_undone(Engine engine)
    {
        await using var scene = await RoundScene.BeginAsync(engine);
        var reviewer = scene.As(Role.RateGroupMember);
        var rates = await scene.RatesAsync();
        using var first = await reviewer.PostAsync(Queue, ("raekke", Choice(rates[0])), ("handling", "accepter"));
        (await scene.DeliveryAsync()).State.ShouldBe(SubmissionState.SignedOff);
        using var rest = await reviewer.PostAsync(
            Queue,
            [.. rates.Skip(1).Select(rate => ("raekke", Choice(rate))), ("handling", "accepter")]
        );
        (await scene.DeliveryAsync()).State.ShouldBe(SubmissionState.Accepted);

        var delivery = await scene.DeliveryAsync();
        using var unexplained = await reviewer.PostAsync($"{Queue}/0779/fortryd", ("version", $"{delivery.Version}"));
        using var undone = await reviewer.PostAsync(
            $"{Queue}/0779/fortryd",
            ("version", $"{delivery.Version}"),
            ("begrundelse", "Forkert knap.")
        );

        ((int)unexplained.StatusCode).ShouldBe(422);
        ((int)undone.StatusCode).ShouldBe(303);
        (await scene.DeliveryAsync()).State.ShouldBe(SubmissionState.SignedOff);
        (await scene.RatesAsync()).ShouldAllBe(rate => rate.State == RateState.Delivered);
    }

    [Fact]
    public async Task An_accepted_delivery_is_unlocked_with_a_reason_and_keeps_what_was_accepted()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        await scene.AcceptAndCloseAsync();
        var delivery = await scene.DeliveryAsync();
        using var unlocked = await scene
            .As(Role.RateGroupMember)
            .PostAsync(
                $"{Queue}/0779/laas-op",
                ("version", $"{delivery.Version}"),
                ("begrundelse", "Driftsherren har fundet en fejl.")
            );

        ((int)unlocked.StatusCode).ShouldBe(303);
        (await scene.DeliveryAsync()).State.ShouldBe(SubmissionState.Returned);
        (await scene.RatesAsync()).ShouldAllBe(rate => rate.State == RateState.Accepted);
        (await scene.ReadAsync(db => db.Set<OutboxMail>().CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_second_of_two_reviewers_of_a_rate_is_shown_both_versions(Engine engine)
    {
        await using var scene = await RoundScene.BeginAsync(engine);
        var rate = (await scene.RatesAsync())[0];
        using var first = await scene
            .As(Role.RateGroupMember)
            .PostAsync(Queue, ("raekke", Choice(rate)), ("handling", "returner"), ("kommentar", "For dyr."));
        using var second = await scene
            .As(Role.RateGroupMember)
            .PostAsync(Queue, ("raekke", Choice(rate)), ("handling", "accepter"), ("kommentar", "Fint."));
        var page = await second.DocumentAsync();

        ((int)second.StatusCode).ShouldBe(422);
        page.QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-701)");
        var both = page.QuerySelector("#begge-udgaver")!.TextContent;
        both.ShouldContain("accepteret: Fint.");
        both.ShouldContain("returneret af Test RateGroupMember: For dyr.");
        (await scene.RatesAsync())[0].State.ShouldBe(RateState.Returned);
    }

    [Fact]
    public async Task What_was_just_done_can_be_undone_from_the_notice()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        var rate = (await scene.RatesAsync())[0];
        var reviewer = scene.As(Role.RateGroupMember);
        using var accepted = await reviewer.PostAsync(Queue, ("raekke", Choice(rate)), ("handling", "accepter"));
        var notice = (await reviewer.ReadAsync(Queue)).QuerySelector(".rv-notice form")!;
        using var undone = await reviewer.PostAsync(notice.GetAttribute("action")!);

        ((int)undone.StatusCode).ShouldBe(303);
        (await scene.RatesAsync())[0].State.ShouldBe(RateState.Delivered);
    }

    [Fact]
    public async Task Only_the_rate_group_of_the_area_reviews_and_the_secretariat_and_the_auditor_read()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        var rate = (await scene.RatesAsync())[0];

        (await scene.As(Role.RateOfficer, RoundScene.Party).StatusAsync(Queue)).ShouldBe(403);
        foreach (var role in new[] { Role.SecretariatEditor, Role.Auditor })
        {
            var reader = scene.As(role);
            foreach (var address in new[] { Queue, $"{Queue}/{RoundScene.Party}" })
            {
                var page = await reader.ReadAsync(address);
                page.QuerySelectorAll("main tbody tr").Length.ShouldBeGreaterThan(0);
                page.QuerySelectorAll("main form[method=post], main input[type=checkbox][name=raekke]").ShouldBeEmpty();
            }

            (await reader.StatusAsync($"{Queue}.xlsx")).ShouldBe(200);
            using var tried = await reader.PostAsync(Queue, ("raekke", Choice(rate)), ("handling", "accepter"));
            ((int)tried.StatusCode).ShouldBe(403);
        }

        (await scene.As(Role.RateGroupMember).StatusAsync($"{RoundScene.Address}/gennemgang/0751")).ShouldBe(404);
        (await scene.As(Role.RateGroupMember).StatusAsync("/takster/runder/midtjylland/2031/gennemgang")).ShouldBe(404);
    }

    private static string Choice(DeliveredRate rate) => $"{rate.Id:N}.{rate.Version}";

    [Fact]
    public async Task The_forum_reads_a_delivery_in_reports_when_the_rate_group_has_accepted_it()
    {
        const string report = "/takster/ledelsesinformation/midtjylland/2027?grundlag=afleveret";
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        var (forum, group) = (scene.As(Role.ForumMember), scene.As(Role.RateGroupMember));
        var offer = (await scene.RatesAsync())[0].OfferName;

        (await group.ReadAsync(report)).Body!.TextContent.ShouldContain(offer);
        (await forum.ReadAsync(report)).Body!.TextContent.ShouldNotContain(offer);
        await scene.AcceptAndCloseAsync();
        (await forum.ReadAsync(report)).Body!.TextContent.ShouldContain(offer);
    }
}
