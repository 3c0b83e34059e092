using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Changes;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Tests.Web.Auditing;
using Rammevaerk.Tests.Web.Publication;
using PostingClient = Rammevaerk.Tests.Web.Publication.FormClient;

namespace Rammevaerk.Tests.Web.Changes;

/// <summary>A new rate from a day in the year: asked for, signed, approved, published; and both rates known.</summary>
public sealed class RateChangeTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_new_rate_is_asked_for_signed_approved_and_published_and_both_are_known(Engine engine)
    {
        await using var scene = await PublishedScene.BeginAsync(engine);
        scene.Time.Instant = new(2027, 2, 15, 9, 0, 0, TimeSpan.Zero);
        var rate = await scene.ReadAsync(db => db.Set<PublishedRate>().OrderBy(one => one.Key).FirstAsync());
        var officer = scene.As(Role.RateOfficer, rate.Party);

        (await AskAsync(officer, rate, "2027-04-01")).ShouldContain("RV-611");
        (await AskAsync(officer, rate, "2027-01-01")).ShouldContain("RV-610");
        (await AskAsync(officer, rate, "2027-06-01", rate.Rate)).ShouldContain("RV-612");
        (await AskAsync(officer, rate, "2027-02-14", notice: "Det var for sent")).ShouldContain("RV-617");
        (await AskAsync(officer, rate, "2027-06-01")).ShouldBeEmpty();
        (await AskAsync(officer, rate, "2027-06-01")).ShouldBeEmpty();
        (await AskAsync(officer, rate, "2027-07-01")).ShouldContain("RV-613");
        var change = await ChangeAsync(scene);
        change.State.ShouldBe(ChangeState.Requested);

        (await StepAsync(scene, Role.RateGroupMember, null, "takstgruppe/godkend", "For tidligt")).ShouldBe(422);
        (await StepAsync(scene, Role.RateOfficer, rate.Party, "driftsherre/godkend")).ShouldBe(403);
        (await StepAsync(scene, Role.RateApprover, rate.Party, "driftsherre/godkend")).ShouldBe(303);
        (await StepAsync(scene, Role.SecretariatEditor, null, "forum/godkend", "Forum")).ShouldBe(422);
        (await StepAsync(scene, Role.RateGroupMember, null, "takstgruppe/godkend")).ShouldBe(422);
        (await StepAsync(scene, Role.RateGroupMember, null, "takstgruppe/godkend", "Takstgruppens møde")).ShouldBe(303);
        (await StepAsync(scene, Role.SecretariatEditor, null, "offentliggoer")).ShouldBe(303);
        (await StepAsync(scene, Role.SecretariatEditor, null, "offentliggoer")).ShouldBe(303);
        (await StepAsync(scene, Role.RateOfficer, rate.Party, "fortryd")).ShouldBe(422);

        var rows = await scene.ReadAsync(db =>
            db.Set<PublishedRate>()
                .Where(one => one.Key == rate.Key)
                .KnownAt(null)
                .OrderBy(one => one.ValidFrom)
                .ToListAsync()
        );
        rows.Select(one => (one.Rate, one.ValidFrom, one.ValidTo, one.State, one.ChangeId is not null))
            .ShouldBe([
                (rate.Rate, new(2027, 1, 1), new DateOnly(2027, 5, 31), RateState.Published, false),
                (rate.Rate + 50m, new(2027, 6, 1), new DateOnly(2027, 12, 31), RateState.Published, true),
            ]);
        var before = await scene.Anyone().ReadAsync(rate.Address);
        before.QuerySelector("h1")!.TextContent.ShouldContain(Kernel(rate.Rate));
        before
            .QuerySelector("#nye-takster")!
            .ParentElement!.TextContent.ShouldContain("Byrådet har besluttet flere nattevagter");
        before.QuerySelector("#rettelser").ShouldBeNull();
        scene.Time.Instant = new(2027, 6, 2, 9, 0, 0, TimeSpan.Zero);
        (await scene.Anyone().ReadAsync(rate.Address))
            .QuerySelector("h1")!
            .TextContent.ShouldContain(Kernel(rate.Rate + 50m));
        (await scene.Anyone().ReadAsync($"{rate.Address}?kendt=2027-02-01"))
            .QuerySelector("h1")!
            .TextContent.ShouldContain(Kernel(rate.Rate));
        (
            await scene.ReadAsync(db => db.Set<AuditEntry>().CountAsync(one => one.What == "rate-change.published"))
        ).ShouldBe(1);
        (await scene.ReadAsync(db => db.Set<AppendixEdition>().CountAsync())).ShouldBe(2);
        (await officer.ReadAsync("/takster/aendringer/midtjylland")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await scene.As(Role.RateOfficer, "0751").ReadAsync("/takster/aendringer/midtjylland"))
            .QuerySelectorAll("tbody tr")
            .Length.ShouldBe(0);
    }

    [Fact]
    public async Task Short_notice_needs_a_reason_and_a_refused_change_leaves_the_rate()
    {
        await using var scene = await PublishedScene.BeginAsync(Engine.Sqlite);
        scene.Time.Instant = new(2027, 2, 15, 9, 0, 0, TimeSpan.Zero);
        var rate = await scene.ReadAsync(db => db.Set<PublishedRate>().OrderBy(one => one.Key).FirstAsync());
        var officer = scene.As(Role.RateOfficer, rate.Party);

        (await AskAsync(officer, rate, "2027-04-01", notice: "Byrådet besluttede det i januar")).ShouldBeEmpty();
        (await StepAsync(scene, Role.RateApprover, rate.Party, "driftsherre/afvis")).ShouldBe(422);
        (await StepAsync(scene, Role.RateApprover, rate.Party, "driftsherre/afvis", "Tallene er ikke klar")).ShouldBe(
            303
        );
        (await ChangeAsync(scene)).State.ShouldBe(ChangeState.Refused);
        (await StepAsync(scene, Role.SecretariatEditor, null, "offentliggoer")).ShouldBe(422);
        (await scene.ReadAsync(db => db.Set<PublishedRate>().CountAsync(one => one.Key == rate.Key))).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_approves_the_own_request_and_a_day_that_passed_is_not_published()
    {
        await using var scene = await PublishedScene.BeginAsync(Engine.Sqlite);
        scene.Time.Instant = new(2027, 2, 15, 9, 0, 0, TimeSpan.Zero);
        var rate = await scene.ReadAsync(db => db.Set<PublishedRate>().OrderBy(one => one.Key).FirstAsync());
        var both = scene.As(
            new Visitor(
                Guid.CreateVersion7(),
                "Ida Opdigtet",
                [
                    new(Role.RateOfficer, new("midtjylland"), rate.Party),
                    new(Role.RateApprover, new("midtjylland"), rate.Party),
                    new(Role.RateGroupMember, new("midtjylland")),
                ]
            )
        );
        (await AskAsync(both, rate, "2027-06-01")).ShouldBeEmpty();

        (await TakeAsync(scene, both, "driftsherre/godkend")).ShouldContain("RV-616");
        (await StepAsync(scene, Role.RateApprover, rate.Party, "driftsherre/godkend")).ShouldBe(303);
        (await TakeAsync(scene, both, "takstgruppe/godkend", "Takstgruppen")).ShouldContain("RV-616");
        (await StepAsync(scene, Role.RateGroupMember, null, "takstgruppe/godkend", "Takstgruppen")).ShouldBe(303);
        scene.Time.Instant = new(2027, 6, 2, 9, 0, 0, TimeSpan.Zero);
        (await TakeAsync(scene, scene.As(Role.SecretariatEditor), "offentliggoer")).ShouldContain("RV-617");
        (await ChangeAsync(scene)).State.ShouldBe(ChangeState.Approved);
    }

    private static async Task<string> TakeAsync(RoundScene scene, PostingClient client, string step, string reason = "")
    {
        var change = await ChangeAsync(scene);
        using var answer = await client.PostAsync(
            $"{change.Address}/{step}",
            ("version", $"{change.Version}"),
            ("begrundelse", reason)
        );
        return await answer.Content.ReadAsStringAsync();
    }

    private static string Kernel(decimal rate) => Rammevaerk.Kernel.Danish.Kroner(rate);

    /// <summary>What the request was refused with; empty when it was taken.</summary>
    private static async Task<string> AskAsync(
        PostingClient officer,
        PublishedRate rate,
        string from,
        decimal? amount = null,
        string notice = ""
    )
    {
        var share = rate.Occupancy is { } occupancy ? Rammevaerk.Kernel.Danish.Number(occupancy * 100m) : "";
        using var answer = await officer.PostAsync(
            $"{rate.Address}/ny-takst",
            ("udgave", $"{rate.Id}"),
            ("takst", Rammevaerk.Kernel.Danish.Number(amount ?? (rate.Rate + 50m), 2)),
            ("belaegning", share),
            ("fra", from),
            ("begrundelse", "Byrådet har besluttet flere nattevagter"),
            ("kilde", "Byrådsmøde 28. januar 2027"),
            ("varsel", notice)
        );
        return (int)answer.StatusCode == 303 ? "" : await answer.Content.ReadAsStringAsync();
    }

    private static async Task<int> StepAsync(
        RoundScene scene,
        Role role,
        string? party,
        string step,
        string reason = ""
    )
    {
        var change = await ChangeAsync(scene);
        using var answer = await scene
            .As(role, party)
            .PostAsync($"{change.Address}/{step}", ("version", $"{change.Version}"), ("begrundelse", reason));
        return (int)answer.StatusCode;
    }

    private static Task<RateChange> ChangeAsync(RoundScene scene) =>
        scene.ReadAsync(db => db.Set<RateChange>().AsNoTracking().SingleAsync());
}
