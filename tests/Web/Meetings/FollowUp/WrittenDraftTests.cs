using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Tests.Web.Meetings.FollowUp;

/// <summary>A written procedure is changed while it is a draft, and not once the members have it.</summary>
public sealed class WrittenDraftTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_draft_gets_another_text_deadline_and_body_until_it_is_sent(Engine engine)
    {
        await using var scene = await MeetingScene.BeginAsync(engine);
        var other = new Body
        {
            Area = MeetingScene.Area,
            Key = "proevegruppe",
            Name = "Prøvegruppen",
            Kind = BodyKind.RateGroup,
        };
        await scene.AddAsync(other);
        var draft = await LayAsync(scene);
        var editor = scene.As(Role.SecretariatEditor);
        var page = $"{draft.Address}/rediger";
        var form = await editor.ReadAsync(page);
        form.QuerySelector("#titel")!.GetAttribute("value").ShouldBe(draft.Title);
        form.QuerySelector("#organ option[selected]")!.GetAttribute("value").ShouldBe(scene.Forum.Key);
        (await scene.As(scene.Bo).GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        using var changed = await ChangeAsync(editor, scene, draft, other.Key, draft.Version);

        ((int)changed.StatusCode).ShouldBe(303, await changed.Content.ReadAsStringAsync());
        var stored = await StoredAsync(scene);
        (stored.Text, stored.BodyId, stored.SilenceAgrees).ShouldBe(("Sagen på ny.", other.Id, true));
        stored.Deadline.ShouldBe(scene.Today.AddDays(20));
        using var stale = await ChangeAsync(editor, scene, draft, scene.Forum.Key, draft.Version);
        var both = await stale.DocumentAsync();
        both.QuerySelector("#begge-udgaver")!.TextContent.ShouldContain("Prøvegruppen");

        await scene.ChangeAsync(async db =>
            (await db.Set<WrittenProcedure>().SingleAsync()).State = ProcedureState.Open
        );
        (await editor.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var late = await ChangeAsync(editor, scene, draft, other.Key, (await StoredAsync(scene)).Version);
        (await late.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-998)");
    }

    private static async Task<WrittenProcedure> LayAsync(MeetingScene scene)
    {
        await scene.AddAsync(
            new WrittenProcedure
            {
                Area = MeetingScene.Area,
                BodyId = scene.Forum.Id,
                Title = "Takst for Krisecentret",
                Text = "Sagen.",
                Recommendation = "At taksten godkendes.",
                Deadline = scene.Today.AddDays(10),
            }
        );
        return await StoredAsync(scene);
    }

    private static Task<HttpResponseMessage> ChangeAsync(
        Submissions.FormClient client,
        MeetingScene scene,
        WrittenProcedure draft,
        string body,
        int version
    ) =>
        client.PostAsync(
            $"{draft.Address}/rediger",
            ("organ", body),
            ("titel", draft.Title),
            ("sag", "Sagen på ny."),
            ("indstilling", draft.Recommendation),
            ("frist", FormWords.Iso(scene.Today.AddDays(20))),
            ("tavshed", "ja"),
            ("version", version.ToString(Danish.Invariant))
        );

    private static Task<WrittenProcedure> StoredAsync(MeetingScene scene) =>
        scene.ReadAsync(db => db.Set<WrittenProcedure>().SingleAsync());
}
