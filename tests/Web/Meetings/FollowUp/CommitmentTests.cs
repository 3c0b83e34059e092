using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Meetings.FollowUp;

public sealed class CommitmentTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_task_is_done_when_something_shows_it(Engine engine)
    {
        await using var scene = await MeetingScene.BeginAsync(engine);
        var task = await GiveAsync(scene, "Bo Lind");
        var bo = scene.As(scene.Bo);
        using var refused = await bo.PostAsync(
            $"{task.Address}/rapport",
            ("tilstand", "Done"),
            ("rapport", "Jeg er færdig."),
            ("version", $"{task.Version}")
        );
        var page = await refused.DocumentAsync();
        ((int)refused.StatusCode).ShouldBe(422);
        page.QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-991)");
        page.QuerySelector("#rapport")!.TextContent.ShouldBe("Jeg er færdig.");
        (await StoredAsync(scene, task)).State.ShouldBe(CommitmentState.Open);

        using var done = await bo.PostAsync(
            $"{task.Address}/rapport",
            ("tilstand", "Done"),
            ("rapport", "Jeg er færdig."),
            ("dokumentation", "https://eksempel.example/notat"),
            ("version", $"{task.Version}")
        );
        ((int)done.StatusCode).ShouldBe(303, await done.Content.ReadAsStringAsync());
        (await StoredAsync(scene, task)).State.ShouldBe(CommitmentState.Done);
        var shown = await bo.ReadAsync(task.Address);
        shown.QuerySelector("main .rv-actions .badge")!.TextContent.ShouldBe("udført");
        shown.QuerySelector(".rv-facts a[href='https://eksempel.example/notat']").ShouldNotBeNull();
        shown.QuerySelector("section[aria-labelledby=rapporter]")!.TextContent.ShouldContain("Jeg er færdig.");
    }

    [Fact]
    public async Task The_responsible_and_the_secretariat_report_and_nobody_else_does()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var task = await GiveAsync(scene, "Bo Lind");
        (await StoredAsync(scene, task)).ResponsiblePersonId.ShouldBe(scene.Bo.Id);

        (await ReportAsync(scene.As(scene.Carla), task)).ShouldBe(HttpStatusCode.NotFound);
        (await ReportAsync(scene.As(Role.RateOfficer), task)).ShouldBe(HttpStatusCode.Forbidden);
        (await StoredAsync(scene, task)).State.ShouldBe(CommitmentState.Open);
        (await scene.As(scene.Carla).ReadAsync(task.Address)).QuerySelector("form[action$=rapport]").ShouldBeNull();
        (await ReportAsync(scene.As(scene.Bo), task)).ShouldBe(HttpStatusCode.SeeOther);
        task = await StoredAsync(scene, task);
        task.State.ShouldBe(CommitmentState.InProgress);
        (await ReportAsync(scene.As(Role.SecretariatEditor), task)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Members_of_a_responsible_body_report_while_they_sit_in_it()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var task = await GiveAsync(scene, "Prøveforum");
        await scene.ChangeAsync(async db =>
            (await db.Set<Membership>().SingleAsync(seat => seat.PersonId == scene.Carla.Id)).ValidTo =
                scene.Today.AddDays(-1)
        );

        (await ReportAsync(scene.As(scene.Carla), task)).ShouldBe(HttpStatusCode.NotFound);
        (await ReportAsync(scene.As(scene.Anne), task)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task What_two_people_report_at_once_is_shown_to_the_later_with_both_versions()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var task = await GiveAsync(scene, "Bo Lind");
        (await ReportAsync(scene.As(Role.SecretariatEditor), task)).ShouldBe(HttpStatusCode.SeeOther);
        using var late = await scene
            .As(scene.Bo)
            .PostAsync(
                $"{task.Address}/rapport",
                ("tilstand", "Reported"),
                ("rapport", "Fortalt på mødet."),
                ("version", $"{task.Version}")
            );

        ((int)late.StatusCode).ShouldBe(422);
        var page = await late.DocumentAsync();
        page.QuerySelector(".rv-versions")!.TextContent.ShouldContain("rapporteret");
        page.QuerySelector(".rv-versions")!.TextContent.ShouldContain("i gang");
    }

    [Fact]
    public async Task The_list_says_what_is_overdue_first_and_the_change_keeps_the_old_due_date_in_the_trail()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var task = await GiveAsync(scene, "Bo Lind", scene.Today.AddDays(-3));
        await GiveAsync(scene, "Carla Dam", text: "Skriv til parterne");
        var editor = scene.As(Role.SecretariatEditor);

        var list = await editor.ReadAsync("/moeder/opgaver");
        list.QuerySelector(".font-lead")!
            .TextContent.Trim()
            .ShouldStartWith("1 opgave er overskredet. I alt er 2 åbne.");
        list.QuerySelectorAll("tbody th a").Select(link => link.TextContent).First().ShouldBe(task.Text);
        (await editor.ReadAsync("/moeder/opgaver?tilstand=overskredet"))
            .QuerySelectorAll("tbody th a")
            .Length.ShouldBe(1);
        using var changed = await editor.PostAsync(
            $"{task.Address}/rediger",
            ("opgave", task.Text),
            ("ansvarlig", "Bo Lind"),
            ("frist", "medio 2030"),
            ("begrundelse", "Takstgruppen skal høres først."),
            ("version", $"{task.Version}")
        );
        ((int)changed.StatusCode).ShouldBe(303, await changed.Content.ReadAsStringAsync());

        var page = await editor.ReadAsync(task.Address);
        page.QuerySelector(".rv-facts")!.TextContent.ShouldContain("medio 2030");
        page.QuerySelector("a[href*='/administration/spor/']").ShouldNotBeNull();
        (await scene.As(scene.Bo).ReadAsync(task.Address))
            .QuerySelector("a[href*='/administration/spor/']")
            .ShouldBeNull();
    }

    private static async Task<HttpStatusCode> ReportAsync(Submissions.FormClient client, Commitment task)
    {
        using var answer = await client.PostAsync(
            $"{task.Address}/rapport",
            ("tilstand", "InProgress"),
            ("rapport", "Vi er begyndt."),
            ("version", $"{task.Version}")
        );
        return answer.StatusCode;
    }

    /// <summary>Gives a task at an item of the meeting, as the minute taker does.</summary>
    private static async Task<Commitment> GiveAsync(
        MeetingScene scene,
        string responsible,
        DateOnly? due = null,
        string text = "Undersøg overhead"
    )
    {
        var item = await scene.AddItemAsync("Overhead");
        using var given = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(
                $"{item.Address}/opgaver",
                ("opgave", text),
                ("ansvarlig", responsible),
                ("frist", due is { } day ? Kernel.Danish.Date(day) : "")
            );
        ((int)given.StatusCode).ShouldBe(303, await given.Content.ReadAsStringAsync());
        return await scene.ReadAsync(db => db.Set<Commitment>().SingleAsync(one => one.ItemId == item.Id));
    }

    private static Task<Commitment> StoredAsync(MeetingScene scene, Commitment task) =>
        scene.ReadAsync(db => db.Set<Commitment>().SingleAsync(one => one.Id == task.Id));
}
