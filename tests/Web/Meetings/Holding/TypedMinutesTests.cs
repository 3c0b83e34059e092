using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Meetings.Holding;

/// <summary>Minutes saved while they are typed do not flood the trail and do not empty the kept pages, and are told in it.</summary>
public sealed class TypedMinutesTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_is_typed_is_stored_at_once_and_told_once_before_the_decision(Engine engine)
    {
        await using var scene = await MeetingScene.BeginAsync(engine);
        var item = await scene.AddItemAsync("Takster for 2027");
        var typing = Typing(scene, out var client);
        using (client)
        {
            var before = await HeadAsync(scene);
            await TypeAsync(typing, item, 0, "Taksterne");
            await TypeAsync(typing, item, 1, "Taksterne godkendes");
            await TypeAsync(typing, item, 2, "Taksterne godkendes.");

            (await HeadAsync(scene)).ShouldBe(before);
            (await scene.ReadAsync(db => db.Set<ItemMinutes>().SingleAsync())).Decision.ShouldBe(
                "Taksterne godkendes."
            );
            using var decided = await scene
                .As(Role.SecretariatEditor)
                .PostAsync(
                    $"{item.Address}/beslut",
                    ("udfald", "Approved"),
                    ("beslutning", "Taksterne godkendes."),
                    ("version", "3")
                );
            ((int)decided.StatusCode).ShouldBe(303, await decided.Content.ReadAsStringAsync());
        }

        var told = await ToldAsync(scene, item);
        told.Select(one => one.What).ShouldBe(["minutes.typed", "minutes.typed", "decision.recorded"]);
        told[0].Who.ShouldBe("Anne Berg");
        told[0].Before!.ShouldNotContain("Taksterne");
        told[0].After!.ShouldContain("Taksterne godkendes.");
        await using var db = scene.Database.Open();
        (await AuditChain.VerifyAsync(db, default)).FirstBroken.ShouldBeNull();
    }

    [Fact]
    public async Task A_public_page_is_kept_while_minutes_are_typed()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var item = await scene.AddItemAsync("Takster for 2027");
        var typing = Typing(scene, out var client);
        using (client)
        {
            using var anyone = scene.Application.CreateClient();
            using var first = await anyone.GetAsync(new Uri("/parter", UriKind.Relative));
            await TypeAsync(typing, item, 0, "Taksterne");
            using var again = await anyone.GetAsync(new Uri("/parter", UriKind.Relative));

            again.Headers.ETag.ShouldNotBeNull().ShouldBe(first.Headers.ETag);
        }
    }

    [Fact]
    public async Task Saving_by_the_button_and_beginning_the_meeting_are_told_at_once_and_nothing_typed_is_nothing()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var item = await scene.AddItemAsync("Takster for 2027", at: scene.Next);
        var editor = scene.As(Role.SecretariatEditor);
        using var saved = await SaveAsync(editor, item, 0, "Taksterne");
        ((int)saved.StatusCode).ShouldBe(303, await saved.Content.ReadAsStringAsync());
        using var more = await SaveAsync(editor, item, 1, "Taksterne godkendes");
        using var same = await SaveAsync(editor, item, 2, "Taksterne godkendes");
        ((int)same.StatusCode).ShouldBe(303, await same.Content.ReadAsStringAsync());

        (await ToldAsync(scene, item)).Select(one => one.What).ShouldBe(["minutes.typed", "minutes.typed"]);
        (await scene.ReadAsync(db => db.Set<AuditEntry>().CountAsync(one => one.What == "meeting.begun"))).ShouldBe(1);
    }

    private static Submissions.FormClient Typing(MeetingScene scene, out HttpClient client)
    {
        client = scene.Application.ClientOf(
            new Visitor(
                scene.Anne.AccountId,
                scene.Anne.Name,
                [new Assignment(Role.SecretariatEditor, new(MeetingScene.Area), scene.Anne.Organisation)]
            )
        );
        client.DefaultRequestHeaders.Add("Rammevaerk-Tastet", "1");
        return new(client);
    }

    private static async Task TypeAsync(Submissions.FormClient typing, AgendaItem item, int version, string text)
    {
        using var answer = await SaveAsync(typing, item, version, text);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    private static Task<HttpResponseMessage> SaveAsync(
        Submissions.FormClient client,
        AgendaItem item,
        int version,
        string text
    ) =>
        client.PostAsync(
            $"{item.Address}/referat",
            ("udfald", "None"),
            ("beslutning", text),
            ("version", $"{version}")
        );

    private static Task<long> HeadAsync(MeetingScene scene) =>
        scene.ReadAsync(db => db.Set<AuditEntry>().Select(one => one.Number).DefaultIfEmpty().MaxAsync());

    private static async Task<List<(string What, string Who, string? Before, string? After)>> ToldAsync(
        MeetingScene scene,
        AgendaItem item
    )
    {
        var subject = item.Subject.ToString();
        var rows = await scene.ReadAsync(db =>
            db.Set<AuditEntry>()
                .Where(one => one.Subject == subject)
                .Join(
                    db.Set<AuditPayload>(),
                    entry => entry.Number,
                    payload => payload.Number,
                    (entry, payload) => new { Entry = entry, Payload = payload }
                )
                .OrderBy(one => one.Entry.Number)
                .ToListAsync()
        );
        return [.. rows.Select(one => (one.Entry.What, one.Payload.Who, one.Payload.Before, one.Payload.After))];
    }
}
