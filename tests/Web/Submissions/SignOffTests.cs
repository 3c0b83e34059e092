using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Tests.Web.Submissions;

/// <summary>Comments on warnings, the approver's sign-off and its undoing, and what a returned delivery asks for.</summary>
public sealed class SignOffTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_delivery_is_signed_off_when_every_warning_has_a_comment_and_can_be_taken_back(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var (officer, approver) = (scene.As(scene.Officer), scene.As(scene.Approver));
        var address = await officer.DeliverAsync(scene.File());
        var warning = await WarningAsync(scene);

        using var early = await approver.PostAsync($"{address}/godkend", ("version", "1"));
        (await early.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-458)");
        using var commented = await CommentAsync(officer, address, warning, "Nattevagt hele ugen.");
        commented.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var signed = await approver.PostAsync($"{address}/godkend", ("version", "1"));
        signed.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await signed.Content.ReadAsStringAsync());

        var delivery = (await scene.DeliveriesAsync()).Single();
        delivery.State.ShouldBe(SubmissionState.SignedOff);
        delivery.SignedOffByName.ShouldBe("Karen Lund");
        using var late = await CommentAsync(officer, address, warning, "Noget andet.", "2");
        (await late.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-462)");

        using var unreasoned = await approver.PostAsync($"{address}/traek-tilbage", ("version", "2"));
        unreasoned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var undone = await approver.PostAsync(
            $"{address}/traek-tilbage",
            ("version", "2"),
            ("begrundelse", "Pladstallet skal rettes.")
        );
        undone.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        delivery = (await scene.DeliveriesAsync()).Single();
        (delivery.State, delivery.SignedOffByName).ShouldBe((SubmissionState.Delivered, null));
    }

    [Fact]
    public async Task An_error_keeps_the_delivery_back_unless_a_dispensation_covers_it()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        var address = await scene.As(scene.Officer).DeliverAsync(scene.File());
        await WarningAsync(scene);
        await scene.ChangeAsync(async db =>
        {
            var finding = await db.Set<SubmissionFinding>().FirstAsync(one => one.Severity == Severity.Warning);
            finding.Severity = Severity.Error;
        });
        var approver = scene.As(scene.Approver);

        using var refused = await approver.PostAsync($"{address}/godkend", ("version", "1"));
        var page = await refused.DocumentAsync();
        page.QuerySelector(".rv-errors")!.TextContent.ShouldContain("1 fejl skal rettes");
        page.QuerySelectorAll("#mangler ~ ul li").Length.ShouldBe(1);

        await scene.ChangeAsync(async db =>
        {
            var check = await db.Set<SubmissionFinding>().FirstAsync(one => one.Severity == Severity.Error);
            db.Add(
                new RateDispensation
                {
                    Area = RoundScene.Area,
                    Party = RoundScene.Skive,
                    Check = check.Check,
                    ValidFrom = new(2027, 1, 1),
                    Reason = "Aftalt",
                    Source = "Takstgruppen, punkt 4",
                    GivenAt = new(2026, 10, 1, 8, 0, 0, DateTimeKind.Utc),
                }
            );
        });
        var covered = await approver.ReadAsync($"{address}/fund");
        covered.QuerySelector("h1")!.TextContent.ShouldContain("0 åbne (1 dækket af dispensation)");
        covered.QuerySelector("main")!.TextContent.ShouldNotContain("Sådan retter du");
        covered.QuerySelector(".rv-finding a[href^='/takster/dispensationer/midtjylland/']").ShouldNotBeNull();
        using var signed = await approver.PostAsync($"{address}/godkend", ("version", "1"));
        signed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData(SubmissionState.Delivered, "Intet mangler", true)]
    [InlineData(SubmissionState.SignedOff, "venter på takstgruppen", false)]
    [InlineData(SubmissionState.Returned, "er returneret", true)]
    [InlineData(SubmissionState.Accepted, "Leveringen er accepteret", false)]
    public async Task The_findings_begin_with_where_the_delivery_stands(
        SubmissionState state,
        string lead,
        bool offersUpload
    )
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        var officer = scene.As(scene.Officer);
        var address = await officer.DeliverAsync(scene.File());
        using var commented = await CommentAsync(officer, address, await WarningAsync(scene), "Nattevagt hele ugen.");
        await scene.ChangeAsync(async db => (await db.Set<RateSubmission>().SingleAsync()).State = state);

        var page = await officer.ReadAsync($"{address}/fund");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Fund: 0 åbne (1 forklaret)");
        page.QuerySelector("main")!.TextContent.ShouldContain(lead);
        (page.QuerySelector("main a[href$='#aflever']") is not null).ShouldBe(offersUpload);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Two_who_comment_on_the_same_warning_see_both_versions(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var officer = scene.As(scene.Officer);
        var address = await officer.DeliverAsync(scene.File());
        var warning = await WarningAsync(scene);

        using var first = await CommentAsync(officer, address, warning, "Den første.");
        using var second = await CommentAsync(officer, address, warning, "Den anden.");
        var page = await second.DocumentAsync();

        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        second.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.GetElementById("begge-udgaver")!.TextContent.ShouldContain("Den første.");
        page.GetElementById("begge-udgaver")!.TextContent.ShouldContain("Den anden.");
        page.QuerySelectorAll("textarea").ShouldContain(area => area.TextContent == "Den anden.");
    }

    [Theory]
    [InlineData("", "(RV-459)")]
    [InlineData("Se borger 070761-4285", "CPR-nummer")]
    public async Task A_comment_that_says_nothing_or_too_much_is_refused(string text, string fault)
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        var officer = scene.As(scene.Officer);
        var address = await officer.DeliverAsync(scene.File());

        using var answer = await CommentAsync(officer, address, await WarningAsync(scene), text);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.DocumentAsync()).QuerySelector("main")!.TextContent.ShouldContain(fault);
    }

    [Fact]
    public async Task A_comment_follows_the_warning_into_the_next_delivery_and_only_the_newest_is_signed()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        var (officer, approver) = (scene.As(scene.Officer), scene.As(scene.Approver));
        var address = await officer.DeliverAsync(scene.File());
        using var commented = await CommentAsync(officer, address, await WarningAsync(scene), "Det er rigtigt.");
        var next = await officer.DeliverAsync(scene.File());
        await WarningAsync(scene);

        next.ShouldNotBe(address);
        using var old = await approver.PostAsync($"{address}/godkend", ("version", "1"));
        (await old.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-457)");
        using var signed = await approver.PostAsync($"{next}/godkend", ("version", "1"));
        signed.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await signed.Content.ReadAsStringAsync());
        (await scene.ReadAsync(db => db.Set<Notification>().CountAsync())).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_returned_delivery_shows_the_comments_and_can_be_answered_without_a_new_file(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var officer = scene.As(scene.Officer);
        var address = await officer.DeliverAsync(scene.File());
        await scene.ChangeAsync(async db =>
        {
            var delivery = await db.Set<RateSubmission>().SingleAsync();
            (delivery.State, delivery.ReviewComment) = (SubmissionState.Returned, "Forklar stigningen.");
            var rate = await db.Set<DeliveredRate>().FirstAsync(one => one.ServiceKey == "Y002");
            (rate.State, rate.ReviewComment) = (RateState.Returned, "Hvorfor så høj?");
            (await db.Set<RateRound>().SingleAsync()).State = RoundState.Closed;
        });

        var page = await officer.ReadAsync(RoundScene.Address);
        page.QuerySelector(".rv-returned")!.TextContent.ShouldContain("Forklar stigningen.");
        page.QuerySelector(".rv-returned")!.TextContent.ShouldContain("Hvorfor så høj?");
        page.GetElementById("fil").ShouldNotBeNull();

        using var answered = await officer.PostAsync(
            $"{address}/genindsend",
            ("version", "2"),
            ("begrundelse", "Nattevagt fra 1. januar.")
        );
        answered.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answered.Content.ReadAsStringAsync());
        var answer = (await scene.DeliveriesAsync()).Single();
        (answer.State, answer.OperatorAnswer).ShouldBe((SubmissionState.Delivered, "Nattevagt fra 1. januar."));
        (
            await scene.ReadAsync(db => db.Set<DeliveredRate>().AllAsync(rate => rate.State == RateState.Delivered))
        ).ShouldBeTrue();
    }

    [Fact]
    public async Task Only_the_approver_signs_and_only_the_officer_comments()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        var (officer, approver) = (scene.As(scene.Officer), scene.As(scene.Approver));
        var address = await officer.DeliverAsync(scene.File());

        using var signing = await officer.PostAsync($"{address}/godkend", ("version", "1"));
        using var commenting = await CommentAsync(approver, address, await WarningAsync(scene), "Nej.");
        using var group = await scene.As(Role.RateGroupMember).PostAsync($"{address}/godkend", ("version", "1"));

        signing.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        commenting.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        group.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>Leaves the delivery with exactly one warning, so that a test decides what is open.</summary>
    private static async Task<Guid> WarningAsync(RoundScene scene)
    {
        await scene.ChangeAsync(async db =>
        {
            var newest = await db.Set<RateSubmission>().OrderByDescending(one => one.Number).FirstAsync();
            foreach (
                var finding in await db.Set<SubmissionFinding>()
                    .Where(one => one.SubmissionId == newest.Id)
                    .ToListAsync()
            )
            {
                finding.Severity = finding.Ordinal == 1 ? Severity.Warning : Severity.Hint;
                finding.Version = 0;
            }
        });
        return await scene.ReadAsync(db =>
            db.Set<SubmissionFinding>()
                .Where(one => one.Ordinal == 1 && one.Severity == Severity.Warning)
                .OrderByDescending(one => one.Id)
                .Select(one => one.Id)
                .FirstAsync()
        );
    }

    private static async Task<HttpResponseMessage> CommentAsync(
        FormClient client,
        string address,
        Guid finding,
        string text,
        string? version = null
    )
    {
        var shown = version ?? "1";
        return await client.PostAsync(
            $"{address}/fund/{finding}/bemaerkning",
            ("bemaerkning", text),
            ("version", shown),
            ("fund", finding.ToString("N"))
        );
    }
}
