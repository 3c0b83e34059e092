using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Tests.Web.Meetings.FollowUp;

public sealed class WrittenProcedureTests
{
    private const string New = $"{MeetingScene.Address}/skriftlig/ny";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_case_is_put_to_the_members_answered_closed_and_told_at_the_next_meeting(Engine engine)
    {
        await using var scene = await MeetingScene.BeginAsync(engine);
        var editor = scene.As(Role.SecretariatEditor);
        var procedure = await CreateAsync(scene, ("tavshed", "ja"));
        (await scene.As(scene.Anne).GetAsync(procedure.Address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        using var sent = await editor.PostAsync($"{procedure.Address}/send", ("version", $"{procedure.Version}"));
        ((int)sent.StatusCode).ShouldBe(303, await sent.Content.ReadAsStringAsync());
        using var again = await editor.PostAsync($"{procedure.Address}/send", ("version", $"{procedure.Version + 1}"));
        (await scene.ReadAsync(db => db.Set<WrittenAnswer>().CountAsync())).ShouldBe(3);
        var letters = await scene.ReadAsync(db => db.Set<OutboxMail>().Select(mail => mail.Body).ToListAsync());
        letters.Count.ShouldBe(3);
        letters.ShouldAllBe(text => text.Contains("Svarer du ikke, regnes det som tilslutning."));

        (await AnswerAsync(scene.As(scene.Anne), procedure, "Agrees", "")).ShouldBe(HttpStatusCode.SeeOther);
        (await AnswerAsync(scene.As(scene.Bo), procedure, "Comments", "")).ShouldBe((HttpStatusCode)422);
        (await AnswerAsync(scene.As(scene.Bo), procedure, "Disagrees", "For dyrt.")).ShouldBe(HttpStatusCode.SeeOther);
        (await AnswerAsync(scene.As(scene.Bo), procedure, "Comments", "Kun i et år.")).ShouldBe(
            HttpStatusCode.SeeOther
        );
        (await AnswerAsync(scene.As(Role.ForumMember), procedure, "Agrees", "")).ShouldBe((HttpStatusCode)422);
        var open = await editor.ReadAsync(procedure.Address);
        open.QuerySelector(".font-lead")!
            .TextContent.ShouldBe("1 tilslutter sig, 1 har bemærkninger, 1 har ikke svaret.");
        open.QuerySelector("form[action$='/svar']").ShouldBeNull();

        procedure = await StoredAsync(scene);
        using var closed = await editor.PostAsync(
            $"{procedure.Address}/afslut",
            ("resultat", "Tilsluttet for et år."),
            ("version", $"{procedure.Version}")
        );
        ((int)closed.StatusCode).ShouldBe(303, await closed.Content.ReadAsStringAsync());
        (await AnswerAsync(scene.As(scene.Carla), procedure, "Agrees", "")).ShouldBe((HttpStatusCode)422);
        var rows = (await scene.As(scene.Carla).ReadAsync(procedure.Address)).QuerySelectorAll("tbody tr");
        rows.Single(row => row.TextContent.Contains("Carla Dam", StringComparison.Ordinal))
            .QuerySelector(".badge")!
            .TextContent.ShouldBe("har ikke svaret, regnes for at tilslutte sig");

        using var filled = await editor.PostAsync($"{scene.Next.Address}/fyld");
        ((int)filled.StatusCode).ShouldBe(303, await filled.Content.ReadAsStringAsync());
        var told = await scene.ReadAsync(db =>
            db.Set<AgendaItem>().SingleAsync(item => item.MeetingId == scene.Next.Id && item.Role == ItemRole.Ordinary)
        );
        (told.Title, told.Summary).ShouldBe(("Skriftlig behandling: Fælles vikarkorps", "Tilsluttet for et år."));
    }

    [Fact]
    public async Task Silence_is_silence_where_it_does_not_count_as_agreement()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var procedure = await CreateAsync(scene);
        using var sent = await scene
            .As(Role.SecretariatEditor)
            .PostAsync($"{procedure.Address}/send", ("version", $"{procedure.Version}"));
        using var closed = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(
                $"{procedure.Address}/afslut",
                ("resultat", "Ingen svarede."),
                ("version", $"{(await StoredAsync(scene)).Version}")
            );

        ((int)closed.StatusCode).ShouldBe(303);
        var page = await scene.As(scene.Anne).ReadAsync(procedure.Address);
        page.QuerySelectorAll("tbody .badge").ShouldAllBe(badge => badge.TextContent == "har ikke svaret");
        page.QuerySelector(".rv-decision")!.TextContent.Trim().ShouldBe("Ingen svarede.");
        (await scene.As(scene.Anne).ReadAsync("/moeder/skriftlig"))
            .QuerySelector("tbody")!
            .TextContent.ShouldContain("3 har ikke svaret");
    }

    [Fact]
    public async Task A_draft_is_corrected_by_sending_the_form_again()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        await CreateAsync(scene);
        var again = await CreateAsync(scene, ("sag", "Kommunerne deler vikarer fra 2028."));

        again.Text.ShouldBe("Kommunerne deler vikarer fra 2028.");
    }

    private static async Task<HttpStatusCode> AnswerAsync(
        Submissions.FormClient client,
        WrittenProcedure procedure,
        string kind,
        string text
    )
    {
        using var answer = await client.PostAsync($"{procedure.Address}/svar", ("svar", kind), ("bemaerkning", text));
        return answer.StatusCode;
    }

    private static async Task<WrittenProcedure> CreateAsync(
        MeetingScene scene,
        params (string Name, string Value)[] other
    )
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["organ"] = scene.Forum.Key,
            ["titel"] = "Fælles vikarkorps",
            ["sag"] = "Kommunerne deler vikarer.",
            ["indstilling"] = "At vikarkorpset begynder.",
            ["frist"] = FormWords.Iso(scene.Today.AddDays(7)),
        };
        foreach (var (name, value) in other)
        {
            fields[name] = value;
        }

        using var created = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(New, [.. fields.Select(field => (field.Key, field.Value))]);
        ((int)created.StatusCode).ShouldBe(303, await created.Content.ReadAsStringAsync());
        return await StoredAsync(scene);
    }

    private static Task<WrittenProcedure> StoredAsync(MeetingScene scene) =>
        scene.ReadAsync(db => db.Set<WrittenProcedure>().SingleAsync());
}
