using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Tests.Web.Publication;
using RoundClient = Rammevaerk.Tests.Web.Publication.FormClient;

namespace Rammevaerk.Tests.Web.Appendices;

public sealed class AppendixTests
{
    private const string Address = $"{RoundScene.Address}/takstbilag";
    private const string Approvals = $"{RoundScene.Address}/godkendelse";
    private const string Publish = $"{RoundScene.Address}/offentliggoer";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_appendix_goes_from_draft_by_exception_and_delegation_to_published_editions(Engine engine)
    {
        await using var scene = await RoundScene.BeginAsync(engine, rowByRow: true);
        await scene.AcceptAndCloseAsync();
        await scene.ChangeAsync(db => db.Set<RoundOperator>().Where(one => one.Party == "0751").ExecuteDeleteAsync());
        var editor = scene.As(Role.SecretariatEditor);
        (await StateAsync(editor)).ShouldBe("kladde");
        (await scene.Anyone().StatusAsync(Address)).ShouldBe(404);
        (await scene.Anyone().StatusAsync($"{Address}.xlsx")).ShouldBe(404);

        await StepAsync(scene, "undtag", "Stigningen skal undersøges.", rates => rates.Take(1));
        await StepAsync(scene, "godkend", "", rates => rates.Skip(1));
        (await StateAsync(editor)).ShouldBe("delvist godkendt");
        await StepAsync(scene, "deleger", "Afgøres af udvalget.", rates => rates.Take(1));
        (await StateAsync(editor)).ShouldBe("delegeret");
        var whole = await editor.ReadAsync(Address);
        whole.QuerySelector("#bemaerkninger")!.ParentElement!.TextContent.ShouldContain("Afgøres af udvalget.");
        whole.QuerySelector("#afgoerelser")!.ParentElement!.ParentElement!.TextContent.ShouldContain("Direktørforum");

        var held = (await scene.RatesAsync())[0];
        await PublishAsync(editor, (await scene.RatesAsync()).Count - 1);
        var open = await scene.Anyone().ReadAsync(Address);
        open.QuerySelector("main")!.TextContent.ShouldNotContain(Kernel.Danish.Number(held.Rate!.Value, 2));
        open.QuerySelector("main")!.TextContent.ShouldNotContain("Afgøres af udvalget.");
        open.QuerySelector("main")!.TextContent.ShouldContain("delegeret");
        open.QuerySelector("#udgaver")!.TextContent.ShouldBe("Udgaver (1)");
        var first = await FilesAsync(scene.Anyone(), 1);

        await StepAsync(scene, "godkend", "", rates => rates.Take(1));
        (await StateAsync(editor)).ShouldBe("godkendt");
        (await scene.RatesAsync())[0].IsDecidedByCommittee.ShouldBeTrue();
        await PublishAsync(editor, 1);
        (await StateAsync(scene.Anyone())).ShouldBe("offentliggjort");

        await CorrectAsync(scene, editor);
        var editions = await scene.ReadAsync(db => db.Set<AppendixEdition>().OrderBy(one => one.Number).ToListAsync());
        editions.Select(one => one.Number).ShouldBe([1, 2, 3]);
        editions[0].State.ShouldBe(AppendixState.Delegated);
        editions[2].Reason.ShouldStartWith("rettelse af ");
        editions.Select(one => one.WorkbookHash).Distinct().Count().ShouldBe(3);
        (await FilesAsync(scene.Anyone(), 1)).ShouldBe(first);
        var page = await scene.Anyone().ReadAsync(Address);
        page.QuerySelector("#bemaerkninger")!.ParentElement!.TextContent.ShouldContain("Regnefejl i filen.");
        page.QuerySelector("main")!.TextContent.ShouldContain("Forretningsudvalget");
        (await scene.Anyone().StatusAsync($"{Address}/udgaver/4/takstbilag.docx")).ShouldBe(404);
        (await scene.Anyone().StatusAsync($"{Address}/udgaver/1/andet.docx")).ShouldBe(404);
    }

    [Fact]
    public async Task The_workbook_has_a_front_and_one_list_with_real_numbers()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite, rowByRow: true);
        await scene.AcceptAndCloseAsync();
        using var answer = await scene.As(Role.SecretariatEditor).GetAsync($"{Address}.xlsx");
        await using var content = await answer.Content.ReadAsStreamAsync();
        var sheets = SheetReader.Read(content, ReadLimits.Default).Value.Sheets;

        sheets.Select(sheet => sheet.Name).ShouldBe(["Takstbilag", "Takster"]);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("takstbilag-midtjylland-2027.xlsx");
        var rates = await scene.RatesAsync();
        rates.Count.ShouldBeGreaterThan(0);
        (await scene.As(Role.SecretariatEditor).StatusAsync($"{Address}.docx")).ShouldBe(200);
    }

    [Fact]
    public async Task It_is_put_on_an_item_of_a_coming_meeting_in_one_step()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite, rowByRow: true);
        await scene.AcceptAndCloseAsync();
        var item = await AddItemAsync(scene);
        var editor = scene.As(Role.SecretariatEditor);
        var page = await editor.ReadAsync(Address);
        page.QuerySelector($"#punkt option[value='{item}']")!.TextContent.ShouldContain("Takstbilag 2027");
        using var attached = await editor.PostAsync($"{Address}/punkt", ("punkt", $"{item}"), ("fil", "docx"));
        using var nowhere = await editor.PostAsync($"{Address}/punkt", ("punkt", $"{Guid.NewGuid()}"), ("fil", "docx"));
        using var unknown = await editor.PostAsync($"{Address}/punkt", ("punkt", $"{item}"), ("fil", "exe"));

        ((int)attached.StatusCode).ShouldBe(303, await attached.Content.ReadAsStringAsync());
        var attachment = await scene.ReadAsync(db => db.Set<Attachment>().SingleAsync());
        attachment.FileName.ShouldBe("takstbilag-midtjylland-2027.docx");
        attachment.Title.ShouldBe("Takstbilag 2027 (kladde)");
        (await nowhere.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-580)");
        (await unknown.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-581)");
    }

    private static async Task<Guid> AddItemAsync(RoundScene scene)
    {
        var item = new AgendaItem
        {
            Area = RoundScene.Area,
            Title = "Takstbilag 2027",
            State = ItemState.OnAgenda,
            Ordinal = 1,
        };
        await scene.ChangeAsync(async db =>
        {
            var body = await db.Set<Body>()
                .FirstAsync(one => one.Area == RoundScene.Area && one.Kind == BodyKind.Forum);
            var meeting = new Meeting
            {
                Area = RoundScene.Area,
                BodyId = body.Id,
                BodyKey = body.Key,
                Key = "2029-1",
                Year = 2029,
                State = MeetingState.Invited,
                Date = new(2029, 3, 5),
                ChangedAt = scene.Time.Instant.UtcDateTime,
            };
            item.MeetingId = meeting.Id;
            db.AddRange(meeting, item);
        });
        return item.Id;
    }

    private static async Task<string> StateAsync(RoundClient reader) =>
        (await reader.ReadAsync(Address)).QuerySelector(".rv-actions .badge")!.TextContent.Trim();

    private static async Task<IReadOnlyList<string>> FilesAsync(RoundClient reader, int edition)
    {
        var hashes = new List<string>();
        foreach (var kind in new[] { "docx", "xlsx" })
        {
            using var answer = await reader.GetAsync($"{Address}/udgaver/{edition}/takstbilag.{kind}");
            ((int)answer.StatusCode).ShouldBe(200);
            hashes.Add(Convert.ToHexString(SHA256.HashData(await answer.Content.ReadAsByteArrayAsync())));
        }

        return hashes;
    }

    private static async Task StepAsync(
        RoundScene scene,
        string step,
        string note,
        Func<IEnumerable<DeliveredRate>, IEnumerable<DeliveredRate>> which
    )
    {
        var chosen = which(await scene.RatesAsync()).Select(rate => ("raekke", $"{rate.Id:N}.{rate.Version}"));
        using var answer = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(Approvals, [.. chosen, ("handling", step), ("kommentar", note), ("kilde", "Møde i forummet")]);
        ((int)answer.StatusCode).ShouldBe(303, await answer.Content.ReadAsStringAsync());
    }

    private static async Task PublishAsync(RoundClient editor, int count)
    {
        using var answer = await editor.PostAsync(Publish, ("antal", $"{count}"), ("bekraeftet", "ja"));
        ((int)answer.StatusCode).ShouldBe(303, await answer.Content.ReadAsStringAsync());
    }

    private static async Task CorrectAsync(RoundScene scene, RoundClient editor)
    {
        var before = (await scene.ReadAsync(db => db.Set<PublishedRate>().ToListAsync())).First(rate =>
            rate.ServiceKey == "Y001"
        );
        scene.Time.Instant = new(2027, 5, 3, 9, 0, 0, TimeSpan.Zero);
        using var answer = await editor.PostAsync(
            $"{before.Address}/ret",
            ("udgave", $"{before.Id}"),
            ("takst", "1.234,50"),
            ("belaegning", "96,5"),
            ("fra", "2027-02-01"),
            ("begrundelse", "Regnefejl i filen."),
            ("kilde", "Brev fra Skive 20. februar 2027")
        );
        ((int)answer.StatusCode).ShouldBe(303, await answer.Content.ReadAsStringAsync());
    }
}
