using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Meetings.FollowUp;

/// <summary>When a task is due is changed by the secretariat, with a reason that stays in the trail.</summary>
public sealed class CommitmentDueTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_meeting_a_task_is_due_at_is_changed_with_a_reason_and_told_in_the_trail(Engine engine)
    {
        await using var scene = await MeetingScene.BeginAsync(engine);
        var task = await LayAsync(scene);
        var editor = scene.As(Role.SecretariatEditor);
        (await editor.ReadAsync(task.Address))
            .QuerySelectorAll("#fristmoede option")
            .Select(option => option.TextContent)
            .ShouldBe(["Intet bestemt møde", scene.Next.DateWords]);

        using var changed = await ChangeAsync(editor, task, scene.Next.Id, "Tallene kommer først til mødet.");

        ((int)changed.StatusCode).ShouldBe(303, await changed.Content.ReadAsStringAsync());
        var stored = await StoredAsync(scene);
        (stored.DueText, stored.DueMeetingId).ShouldBe((null, scene.Next.Id));
        var told = await scene.ReadAsync(db =>
            db.Set<AuditPayload>()
                .Where(one =>
                    db.Set<AuditEntry>().Any(entry => entry.Number == one.Number && entry.What == "commitment.changed")
                )
                .SingleAsync()
        );
        told.Why.ShouldBe("Tallene kommer først til mødet.");
        told.Before.ShouldNotBeNull().ShouldContain("medio 2030");
        told.After.ShouldNotBeNull().ShouldContain(scene.Next.DateWords);
        (await editor.ReadAsync(task.Address))
            .QuerySelector(".rv-facts")!
            .TextContent.ShouldContain($"mødet {scene.Next.DateWords}");
    }

    [Fact]
    public async Task Without_a_reason_by_another_or_on_an_old_version_nothing_changes()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var task = await LayAsync(scene);
        var editor = scene.As(Role.SecretariatEditor);

        using var silent = await ChangeAsync(editor, task, scene.Next.Id, "");
        using var member = await ChangeAsync(scene.As(scene.Bo), task, scene.Next.Id, "Jeg når det ikke.");
        using var foreign = await ChangeAsync(editor, task, Guid.CreateVersion7(), "Andet møde.");
        using var stale = await ChangeAsync(editor, task, scene.Next.Id, "Sent.", task.Version + 1);

        var refused = await silent.DocumentAsync();
        refused.QuerySelector(".rv-errors a[href='#ret-begrundelse']").ShouldNotBeNull();
        refused.QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-750)");
        member.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await foreign.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-916)");
        var both = await stale.DocumentAsync();
        both.QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-701)");
        both.QuerySelector("#begge-udgaver")!.TextContent.ShouldContain(scene.Next.DateWords);
        (await StoredAsync(scene)).DueText.ShouldBe("medio 2030");
    }

    private static async Task<Commitment> LayAsync(MeetingScene scene)
    {
        var task = new Commitment
        {
            Area = MeetingScene.Area,
            BodyId = scene.Forum.Id,
            Text = "Beskriv omkostningerne",
            Responsible = "Bo Lind",
            CreatedAt = LaidMeeting.Now,
        };
        task.SetDue(Kernel.Time.VagueDate.Parse("medio 2030").Value);
        await scene.AddAsync(task);
        return await StoredAsync(scene);
    }

    private static Task<HttpResponseMessage> ChangeAsync(
        Submissions.FormClient client,
        Commitment task,
        Guid meeting,
        string reason,
        int? version = null
    ) =>
        client.PostAsync(
            $"{task.Address}/rediger",
            ("opgave", task.Text),
            ("ansvarlig", task.Responsible),
            ("frist", ""),
            ("fristmoede", $"{meeting}"),
            ("begrundelse", reason),
            ("version", $"{version ?? task.Version}")
        );

    private static Task<Commitment> StoredAsync(MeetingScene scene) =>
        scene.ReadAsync(db => db.Set<Commitment>().SingleAsync());
}
