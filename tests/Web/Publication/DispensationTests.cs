using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions.Findings;

namespace Rammevaerk.Tests.Web.Publication;

public sealed class DispensationTests
{
    private const string Address = "/takster/dispensationer/midtjylland";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_dispensation_given_after_delivery_lets_the_finding_pass_and_ended_it_counts_again(Engine engine)
    {
        await using var scene = await BeginAsync(engine);
        var before = await scene.DeliveryAsync();
        var finding = await scene.ReadAsync(db => db.Set<SubmissionFinding>().FirstAsync(one => one.Check == "RF-201"));
        var group = scene.As(Role.RateGroupMember);
        using var given = await group.PostAsync(
            $"{Address}/ny",
            ("driftsherre", RoundScene.Party),
            ("kontrol", "RF-201"),
            ("fra", "2026-10-01"),
            ("til", "2027-12-31"),
            ("begrundelse", "Ny administration i 2027."),
            ("kilde", "Brev 1. oktober 2026")
        );

        ((int)given.StatusCode).ShouldBe(303, await given.Content.ReadAsStringAsync());
        var dispensation = await scene.ReadAsync(db => db.Set<RateDispensation>().SingleAsync());
        (await FindingAsync(scene, finding.Id)).DispensationId.ShouldBe(dispensation.Id);
        (await scene.DeliveryAsync()).Errors.ShouldBe(before.Errors);
        (await StandingAsync(scene, before)).ShouldBe(before.Errors - 1);
        (await scene.Anyone().ReadAsync(Address))
            .QuerySelector("h1")!
            .TextContent.ShouldBe("1 dispensation gælder i dag");

        using var ended = await group.PostAsync(
            $"{Address}/{dispensation.Id}/slut",
            ("version", $"{dispensation.Version}"),
            ("begrundelse", "Fejlen er rettet.")
        );
        ((int)ended.StatusCode).ShouldBe(303, await ended.Content.ReadAsStringAsync());
        (await FindingAsync(scene, finding.Id)).DispensationId.ShouldBeNull();
        (await StandingAsync(scene, before)).ShouldBe(before.Errors);
        (await scene.Anyone().ReadAsync($"{Address}/{dispensation.Id}"))
            .QuerySelector("main")!
            .TextContent.ShouldContain("Fejlen er rettet.");
    }

    [Fact]
    public async Task A_personal_number_in_any_field_is_refused_on_the_forms_page_with_what_was_typed()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        var group = scene.As(Role.RateGroupMember);
        group.Http.DefaultRequestHeaders.Referrer = new Uri(group.Http.BaseAddress!, $"{Address}/ny");
        using var answer = await group.PostAsync(
            $"{Address}/ny",
            ("driftsherre", RoundScene.Party),
            ("kontrol", "RF-201"),
            ("fra", "2026-10-01"),
            ("begrundelse", "Borgeren 070761-4285 flytter."),
            ("kilde", "Brev")
        );

        ((int)answer.StatusCode).ShouldBe(422);
        var page = await answer.DocumentAsync();
        page.QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-752");
        page.QuerySelector("[name=kilde]")!.GetAttribute("value").ShouldBe("Brev");
        (await scene.ReadAsync(db => db.Set<RateDispensation>().CountAsync())).ShouldBe(0);
    }

    /// <summary>How many errors still stand.</summary>
    private static async Task<int> StandingAsync(RoundScene scene, RateSubmission delivery) =>
        (await scene.ReadAsync(db => FindingTally.OfAsync(db, [delivery.Id], default)))[delivery.Id].Errors;

    [Fact]
    public async Task A_form_with_mistakes_says_each_at_its_field_and_keeps_what_was_typed()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        using var answer = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(
                $"{Address}/ny",
                ("driftsherre", "0851"),
                ("kontrol", "RF-999"),
                ("ydelse", "syv"),
                ("fra", "2027-12-31"),
                ("til", "2027-01-01"),
                ("kilde", ""),
                ("begrundelse", "Fordi."),
                ("beslutning", "mødet")
            );
        var page = await answer.DocumentAsync();

        foreach (var fault in new[] { "RV-478", "RV-477", "RV-499", "RV-479", "RV-475", "RV-476" })
        {
            page.QuerySelector(".rv-errors")!.TextContent.ShouldContain($"({fault})");
        }

        page.QuerySelector("#begrundelse")!.TextContent.ShouldBe("Fordi.");
        (await scene.ReadAsync(db => db.Set<RateDispensation>().AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task The_list_is_public_and_giving_is_not()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);

        (await scene.Anyone().StatusAsync(Address)).ShouldBe(200);
        (await scene.Anyone().StatusAsync($"{Address}.csv")).ShouldBe(200);
        (await scene.As(Role.RateOfficer, RoundScene.Party).StatusAsync($"{Address}/ny")).ShouldBe(403);
        (await scene.As(Role.RateGroupMember).StatusAsync($"{Address}/ny")).ShouldBe(200);
        (await scene.As(Role.RateGroupMember).StatusAsync("/takster/dispensationer/nordjylland/ny")).ShouldBe(403);
    }

    private static async Task<RoundScene> BeginAsync(Engine engine)
    {
        var scene = await RoundScene.BeginAsync(engine);
        await scene.ChangeAsync(async db =>
        {
            var delivery = await db.Set<RateSubmission>().SingleAsync();
            var rate = await db.Set<DeliveredRate>().OrderBy(one => one.Ordinal).FirstAsync();
            delivery.Errors++;
            db.Add(
                new SubmissionFinding
                {
                    SubmissionId = delivery.Id,
                    Ordinal = 1000,
                    Check = "RF-201",
                    Severity = Rammevaerk.Rates.Rules.Checks.Severity.Error,
                    Title = "Overhead over grænsen",
                    Subject = ((IRateSubject)rate).Name,
                }
            );
        });
        return scene;
    }

    private static Task<SubmissionFinding> FindingAsync(RoundScene scene, Guid id) =>
        scene.ReadAsync(db => db.Set<SubmissionFinding>().SingleAsync(one => one.Id == id));
}
