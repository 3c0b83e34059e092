using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Policies;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Tests.Web.Publication;
using RoundClient = Rammevaerk.Tests.Web.Publication.FormClient;

namespace Rammevaerk.Tests.Web.Policies;

public sealed class PolicyTests
{
    private const string Address = "/takster/retningslinjer/midtjylland";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_check_that_would_fail_passes_by_a_policy_until_the_operator_is_excepted_or_it_ends(
        Engine engine
    )
    {
        await using var scene = await BeginAsync(engine);
        var finding = await scene.ReadAsync(db => db.Set<SubmissionFinding>().FirstAsync(one => one.Check == "RF-201"));
        var group = scene.As(Role.RateGroupMember);
        using var set = await SetAsync(group);
        ((int)set.StatusCode).ShouldBe(303, await set.Content.ReadAsStringAsync());
        using var again = await SetAsync(group);
        ((int)again.StatusCode).ShouldBe(303);

        var policy = await scene.ReadAsync(db => db.Set<TemporaryPolicy>().SingleAsync());
        var cover = await scene.ReadAsync(db => db.Set<RateDispensation>().SingleAsync(one => one.Check == "RF-201"));
        (cover.IsForAll, cover.PolicyId, cover.AskedBy).ShouldBe((true, policy.Id, "Takstgruppen"));
        (await CoverAsync(scene, finding.Id)).ShouldBe(cover.Id);
        var findings = await scene
            .As(Role.RateOfficer, RoundScene.Party)
            .ReadAsync($"{RoundScene.Address}/{RoundScene.Party}/levering/1/fund");
        findings.QuerySelector("main")!.TextContent.ShouldContain("Dækket af dispensation");

        using var excepted = await group.PostAsync(
            $"{policy.Address}/undtagelser",
            ("driftsherre", RoundScene.Party),
            ("hvorfor", "Har aftalt andet med køberne."),
            ("kilde", "Brev 2. november 2026")
        );
        ((int)excepted.StatusCode).ShouldBe(303, await excepted.Content.ReadAsStringAsync());
        (await CoverAsync(scene, finding.Id)).ShouldBeNull();
        var page = await scene.Anyone().ReadAsync(policy.Address);
        page.QuerySelector("#undtagelser")!.ParentElement!.TextContent.ShouldContain("Har aftalt andet med køberne.");

        var exemption = await scene.ReadAsync(db => db.Set<PolicyExemption>().SingleAsync());
        using var removed = await group.PostAsync(
            $"{policy.Address}/undtagelser/{exemption.Id}/fjern",
            ("version", $"{exemption.Version}"),
            ("begrundelse", "Aftalen er faldet væk.")
        );
        ((int)removed.StatusCode).ShouldBe(303, await removed.Content.ReadAsStringAsync());
        (await CoverAsync(scene, finding.Id)).ShouldBe(cover.Id);

        using var ended = await group.PostAsync(
            $"{policy.Address}/slut",
            ("version", $"{policy.Version}"),
            ("begrundelse", "Perioden er forbi.")
        );
        ((int)ended.StatusCode).ShouldBe(303, await ended.Content.ReadAsStringAsync());
        (await CoverAsync(scene, finding.Id)).ShouldBeNull();
        (await scene.ReadAsync(db => db.Set<RateDispensation>().CountAsync(one => one.EndedAt == null))).ShouldBe(0);
        (
            await scene.ReadAsync(db =>
                db.Set<AuditEntry>().Where(one => one.What.StartsWith("policy.")).Select(one => one.What).ToListAsync()
            )
        ).ShouldBe(["policy.set", "policy.excepted", "policy.exception-removed", "policy.ended"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_follows_from_a_policy_is_not_ended_by_itself()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        var group = scene.As(Role.RateGroupMember);
        using var set = await SetAsync(group);
        var cover = await scene.ReadAsync(db => db.Set<RateDispensation>().FirstAsync());
        using var ended = await group.PostAsync(
            $"/takster/dispensationer/midtjylland/{cover.Id}/slut",
            ("version", $"{cover.Version}"),
            ("begrundelse", "Nej.")
        );

        (await ended.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-577)");
        (await scene.ReadAsync(db => db.Set<RateDispensation>().CountAsync(one => one.EndedAt != null))).ShouldBe(0);
    }

    [Fact]
    public async Task A_form_with_mistakes_says_each_at_its_field_and_keeps_what_was_typed()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        using var answer = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(
                $"{Address}/ny",
                ("type", "noget"),
                ("titel", ""),
                ("tekst", ""),
                ("begrundelse", "Fordi."),
                ("anmodet", ""),
                ("fra", "2027-12-31"),
                ("til", "2027-01-01"),
                ("kontrol", "RF-999"),
                ("kilde", ""),
                ("beslutning", "mødet")
            );
        var page = await answer.DocumentAsync();

        foreach (var fault in new[] { "RV-570", "RV-571", "RV-572", "RV-573", "RV-575", "RV-479", "RV-475", "RV-476" })
        {
            page.QuerySelector(".rv-errors")!.TextContent.ShouldContain($"({fault})");
        }

        page.QuerySelector("#begrundelse")!.TextContent.ShouldBe("Fordi.");
        (await scene.ReadAsync(db => db.Set<TemporaryPolicy>().AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task The_list_is_public_and_setting_is_not()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        using var set = await SetAsync(scene.As(Role.RateGroupMember));
        var policy = await scene.ReadAsync(db => db.Set<TemporaryPolicy>().SingleAsync());

        var list = await scene.Anyone().ReadAsync($"{Address}?status=gælder");
        list.QuerySelector("h1")!.TextContent.ShouldBe("1 midlertidig retningslinje gælder i dag");
        (await scene.Anyone().StatusAsync($"{Address}.xlsx")).ShouldBe(200);
        (await scene.Anyone().StatusAsync($"{Address}.csv")).ShouldBe(200);
        (await scene.Anyone().StatusAsync($"/takster/retningslinjer/nordjylland/{policy.Id}")).ShouldBe(404);
        (await scene.As(Role.RateOfficer, RoundScene.Party).StatusAsync($"{Address}/ny")).ShouldBe(403);
        (await scene.As(Role.RateGroupMember).StatusAsync($"{Address}/ny")).ShouldBe(200);
    }

    [Fact]
    public async Task Two_who_end_it_at_once_end_it_once_and_the_second_sees_so()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        var group = scene.As(Role.RateGroupMember);
        using var set = await SetAsync(group);
        var policy = await scene.ReadAsync(db => db.Set<TemporaryPolicy>().SingleAsync());
        using var first = await group.PostAsync(
            $"{policy.Address}/slut",
            ("version", $"{policy.Version}"),
            ("begrundelse", "Den er forbi.")
        );
        using var second = await group.PostAsync(
            $"{policy.Address}/slut",
            ("version", $"{policy.Version}"),
            ("begrundelse", "Også forbi.")
        );

        ((int)first.StatusCode).ShouldBe(303);
        (await second.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-701)");
        (await scene.ReadAsync(db => db.Set<TemporaryPolicy>().SingleAsync())).EndReason.ShouldBe("Den er forbi.");
    }

    private static Task<HttpResponseMessage> SetAsync(RoundClient group) =>
        group.PostAsync(
            $"{Address}/ny",
            ("type", "merudgifter"),
            ("titel", "Ingen opkrævning af merudgifter"),
            ("tekst", "Driftsherrerne opkræver ikke merudgifter."),
            ("begrundelse", "En regning for hver ville koste mere, end den gav."),
            ("anmodet", "Takstgruppen"),
            ("stoettet", "Forretningsudvalget"),
            ("fra", "2026-10-01"),
            ("til", "2027-06-30"),
            ("kontrol", "RF-201"),
            ("kontrol", "RF-209"),
            ("kilde", "Møde i takstgruppen, punkt 2")
        );

    private static Task<Guid?> CoverAsync(RoundScene scene, Guid finding) =>
        scene.ReadAsync(db =>
            db.Set<SubmissionFinding>().Where(one => one.Id == finding).Select(one => one.DispensationId).SingleAsync()
        );

    private static async Task<RoundScene> BeginAsync(Engine engine)
    {
        var scene = await RoundScene.BeginAsync(engine);
        await scene.ChangeAsync(async db =>
        {
            var delivery = await db.Set<RateSubmission>().SingleAsync();
            var rate = await db.Set<DeliveredRate>().OrderBy(one => one.Ordinal).FirstAsync();
            db.Add(
                new SubmissionFinding
                {
                    SubmissionId = delivery.Id,
                    Ordinal = 1000,
                    Check = "RF-201",
                    Severity = Rammevaerk.Rates.Rules.Checks.Severity.Error,
                    Title = "Overhead over grænsen",
                    Subject = ((IRateSubject)rate).Name,
                    ServiceKey = rate.ServiceKey,
                }
            );
        });
        return scene;
    }
}
