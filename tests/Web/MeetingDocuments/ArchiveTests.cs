using System.Net;
using System.Text.Json;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.MeetingDocuments;

/// <summary>Packages for records systems, and documents given out on request.</summary>
public class ArchiveTests
{
    private const string Page = $"{Fetched.Address}/arkiv";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_meeting_goes_out_whole_without_notes_and_is_audited(Engine engine)
    {
        await using var world = await DocumentWorld.CreateAsync(engine);
        await world.PublishAsync();

        using var answer = await new FormClient(world.Editor).PostAsync(Page, Page);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        var files = Fetched.Unpacked(await answer.Content.ReadAsByteArrayAsync());
        foreach (
            var path in (string[])
                [
                    "indhold.html",
                    "metadata.json",
                    "metadata.xml",
                    "dagsorden.docx",
                    "referat.docx",
                    "udgaver/dagsorden-1.docx",
                    "udgaver/referat-1.docx",
                ]
        )
        {
            files.Keys.ShouldContain(path);
        }

        using var metadata = JsonDocument.Parse(files["metadata.json"]);
        var listed = metadata.RootElement.GetProperty("files").EnumerateArray().ToList();
        listed.Count.ShouldBe(files.Count - 3);
        foreach (var file in listed)
        {
            var content = files[file.GetProperty("path").GetString()!];
            file.GetProperty("sha256").GetString().ShouldBe(FileStore.HashOf(content));
            file.GetProperty("length").GetInt64().ShouldBe(content.Length);
        }

        Marking(listed, world.Internal.FileHash!).ShouldBe("internal");
        Marking(listed, world.Closed.FileHash!).ShouldBe("closed");
        Marking(listed, world.Open.FileHash!).ShouldBe("open");
        var text = string.Concat(files.Select(file => Fetched.TextOf(file.Key, file.Value)));
        text.ShouldContain("hemmelig beslutning");
        text.ShouldNotContain("hemmelig note");
        text.ShouldNotContain("hemmelig referatnote");
        (await world.AuditAsync("archive.exported")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_case_goes_out_with_its_own_items_only()
    {
        await using var world = await DocumentWorld.CreateAsync(Engine.Sqlite);
        const string Address = "/moeder/midtjylland/sager/2026-114/arkiv";

        using var answer = await new FormClient(world.Editor).PostAsync(Address, Address);

        var files = Fetched.Unpacked(await answer.Content.ReadAsByteArrayAsync());
        files.Keys.ShouldContain("forum-2026-4/referat.docx");
        files.Keys.ShouldContain("forum-2026-4/bilag/bilag-01-aabent-bilag.pdf");
        var text = string.Concat(files.Select(file => Fetched.TextOf(file.Key, file.Value)));
        text.ShouldContain("Forummet godkendte takstbilaget.");
        text.ShouldNotContain("hemmelig titel");
        text.ShouldNotContain("hemmelig note");
        (await world.AuditAsync("archive.exported")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_withheld_needs_a_reason_and_is_named_by_number()
    {
        await using var world = await DocumentWorld.CreateAsync(Engine.Sqlite);
        var form = new FormClient(world.Editor);
        const string Action = $"{Fetched.Address}/aktindsigt";
        var page = await form.ReadAsync(Page);
        var held = page.QuerySelectorAll("input[name^='valg-']")
            .Select(field => (field.GetAttribute("name")!, "tilbagehold"))
            .ToList();
        using (
            var refused = await form.PostAsync(
                page.QuerySelector($"form[action='{Action}']")!,
                Action,
                [("anmodning", "Avisen, sag 12"), .. held]
            )
        )
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await refused.DocumentAsync()).Body!.TextContent.ShouldContain("Bilag 2 holdes tilbage. Skriv hvorfor");
            (await world.AuditAsync("archive.released")).ShouldBeEmpty();
        }

        var reasons = page.QuerySelectorAll("input[name^='grund-']")
            .Select(field => (field.GetAttribute("name")!, "offentlighedsloven § 23"));
        using var answer = await form.PostAsync(
            page.QuerySelector($"form[action='{Action}']")!,
            Action,
            [("anmodning", "Avisen, sag 12"), .. reasons, .. held]
        );

        var files = Fetched.Unpacked(await answer.Content.ReadAsByteArrayAsync());
        var text = string.Concat(files.Select(file => $"{file.Key} {Fetched.TextOf(file.Key, file.Value)}"));
        text.ShouldNotContain(DocumentWorld.Secret);
        files.Keys.ShouldContain("bilag/bilag-01-aabent-bilag.pdf");
        var contents = Fetched.TextOf("indhold.html", files["indhold.html"]);
        contents.ShouldContain("Punkt 1.2");
        contents.ShouldContain("Bilag 2");
        contents.ShouldContain("offentlighedsloven § 23");
        (await world.AuditAsync("archive.released")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_decided_to_be_given_is_given()
    {
        await using var world = await DocumentWorld.CreateAsync(Engine.Sqlite);
        var form = new FormClient(world.Editor);
        const string Action = $"{Fetched.Address}/aktindsigt";
        var page = await form.ReadAsync(Page);

        using var answer = await form.PostAsync(
            page.QuerySelector($"form[action='{Action}']")!,
            Action,
            [
                ("anmodning", "Avisen"),
                .. page.QuerySelectorAll("input[name^='valg-']")
                    .Select(field => (field.GetAttribute("name")!, "udlever")),
            ]
        );

        var files = Fetched.Unpacked(await answer.Content.ReadAsByteArrayAsync());
        var text = string.Concat(files.Select(file => Fetched.TextOf(file.Key, file.Value)));
        text.ShouldContain("hemmelig beslutning");
        text.ShouldContain("hemmelig internt indhold");
        text.ShouldContain("hemmelig referatnote");
    }

    [Theory]
    [InlineData(Role.ForumMember)]
    [InlineData(Role.Chair)]
    [InlineData(Role.Auditor)]
    public async Task Only_the_secretariat_gives_meetings_out(Role role)
    {
        await using var world = await DocumentWorld.CreateAsync(Engine.Sqlite);
        using var client = world.As(role);

        (await client.StatusAsync(Page)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string? Marking(IEnumerable<JsonElement> files, string hash) =>
        files.Single(file => file.GetProperty("sha256").GetString() == hash).GetProperty("marking").GetString();
}
