using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Meetings.FollowUp;

/// <summary>What was decided behind closed doors never leaves: page, list, file, case, references.</summary>
public sealed class ClosedDecisionTests
{
    private const string Secret = "Opsigelse af Lærkehuset";

    [Fact]
    public async Task A_closed_decision_is_told_to_the_directors_and_to_nobody_else()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var (item, thread) = await LayAsync(scene);
        string[] addresses =
        [
            item.DecisionAddress,
            "/moeder/beslutninger",
            "/moeder/beslutninger.csv",
            "/moeder/sager",
            "/moeder/sager.csv",
            thread.Address,
        ];
        foreach (var address in addresses)
        {
            (await TextAsync(scene, Role.ForumMember, address)).ShouldContain("Lærkehuset", customMessage: address);
            foreach (var role in new[] { Role.Public, Role.RateGroupMember, Role.Representative, Role.RateOfficer })
            {
                (await TextAsync(scene, role, address)).ShouldNotContain(
                    "Lærkehuset",
                    customMessage: $"{role} {address}"
                );
            }
        }

        (await scene.As(Role.Public).GetAsync(item.DecisionAddress)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await scene.As(Role.Public).GetAsync(thread.Address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await scene.As(Role.RateGroupMember).GetAsync(thread.Address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_case_with_one_open_item_shows_that_one_and_keeps_the_closed_one()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var (_, thread) = await LayAsync(scene, "Kapacitet i øst");
        await scene.AddItemAsync("Status på pladser", item => item.CaseId = thread.Id, scene.Held);

        var page = await scene.As(Role.Public).ReadAsync(thread.Address);
        page.QuerySelectorAll(".rv-timeline > li").Length.ShouldBe(1);
        page.QuerySelector("main")!.TextContent.ShouldContain("Status på pladser");
        page.QuerySelector("main")!.TextContent.ShouldNotContain("Lærkehuset");
        (await scene.As(Role.ForumMember).ReadAsync(thread.Address))
            .QuerySelectorAll(".rv-timeline > li")
            .Length.ShouldBe(2);
    }

    [Fact]
    public async Task References_to_what_is_closed_say_nothing_to_those_who_may_not_read_it()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var (item, thread) = await LayAsync(scene);
        var task = new Commitment
        {
            CreatedAt = LaidMeeting.Now,
            Area = MeetingScene.Area,
            BodyId = scene.Forum.Id,
            ItemId = item.Id,
            Text = "Opsig Lærkehuset",
            Responsible = "Sekretariatet",
        };
        await scene.AddAsync(task);
        foreach (var subject in new[] { thread.Subject, task.Subject, item.Subject, item.Decision })
        {
            var link = (await LinkAsync(scene, subject)).ShouldNotBeNull();
            foreach (var role in new[] { Role.Public, Role.RateGroupMember, Role.Representative })
            {
                TestVisitors
                    .Person(role, MeetingScene.Area)
                    .May(link.Permission, link.Area, link.Party)
                    .ShouldBeFalse($"{role} {subject}");
            }

            TestVisitors
                .Person(Role.ForumMember, MeetingScene.Area)
                .May(link.Permission, link.Area, link.Party)
                .ShouldBeTrue($"{subject}");
        }
    }

    [Fact]
    public async Task What_is_not_decided_is_no_decision()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var item = await scene.AddItemAsync("Et forslag");

        (await scene.As(Role.ForumMember).GetAsync(item.DecisionAddress)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await LinkAsync(scene, item.Decision)).ShouldBeNull();
        (await LinkAsync(scene, item.Subject)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_task_of_a_closed_item_comes_to_the_next_agenda_as_a_closed_item()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var (item, _) = await LayAsync(scene);
        await scene.AddAsync(
            new Commitment
            {
                CreatedAt = LaidMeeting.Now,
                Area = MeetingScene.Area,
                BodyId = scene.Forum.Id,
                ItemId = item.Id,
                Text = "Opsig Lærkehuset",
                Responsible = "Sekretariatet",
                DueMeetingId = scene.Next.Id,
            }
        );
        using var filled = await scene.As(Role.SecretariatEditor).PostAsync($"{scene.Next.Address}/fyld");

        ((int)filled.StatusCode).ShouldBe(303, await filled.Content.ReadAsStringAsync());
        var added = await scene.ReadAsync(db =>
            Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(
                db.Set<AgendaItem>(),
                one => one.MeetingId == scene.Next.Id && one.Role == ItemRole.Ordinary
            )
        );
        (added.IsClosed, added.ClosedReason).ShouldBe((true, item.ClosedReason));
    }

    /// <summary>A closed decision of a case of its own, in published minutes.</summary>
    private static async Task<(AgendaItem Item, CaseThread Thread)> LayAsync(
        MeetingScene scene,
        string caseTitle = $"Sag: {Secret}"
    )
    {
        var thread = new CaseThread
        {
            Area = MeetingScene.Area,
            Number = "2026-001",
            Title = caseTitle,
        };
        await scene.AddAsync(thread);
        var item = await scene.AddItemAsync(
            Secret,
            one =>
            {
                (one.IsClosed, one.ClosedReason, one.CaseId) = (true, "Forhandling med en driftsherre.", thread.Id);
            }
        );
        await scene.DecideAsync(item, "Lærkehuset opsiges.");
        await scene.PublishMinutesAsync();
        return (item, thread);
    }

    private static async Task<string> TextAsync(MeetingScene scene, Role role, string address)
    {
        using var answer = await scene.As(role).GetAsync(address);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<SubjectLink?> LinkAsync(MeetingScene scene, SubjectReference subject)
    {
        await using var scope = scene.Application.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetServices<ISubjectSource>()
            .Single(source => source.Kinds.Contains(subject.Kind))
            .FindAsync(subject, CancellationToken.None);
    }
}
