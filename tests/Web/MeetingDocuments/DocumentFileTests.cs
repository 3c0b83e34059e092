using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.MeetingDocuments;

/// <summary>Who gets which document, as files.</summary>
public class DocumentFileTests
{
    private static readonly string[] Files = ["dagsorden.docx", "dagsorden.pdf", "referat.docx", "referat.pdf"];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_is_not_laid_open_the_public_does_not_find(Engine engine)
    {
        await using var world = await DocumentWorld.CreateAsync(engine);
        using var client = world.Public();

        foreach (var file in Files)
        {
            (await client.StatusAsync($"{Fetched.Address}/{file}")).ShouldBe(HttpStatusCode.NotFound, file);
        }

        (await client.StatusAsync($"/moeder/midtjylland/bilag/{world.Open.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task No_secret_leaves_in_any_file_for_anyone_who_may_not_see_it()
    {
        await using var world = await DocumentWorld.CreateAsync(Engine.Sqlite);
        await world.PublishAsync();
        using var open = world.Public();
        using var representative = world.As(Role.Representative);

        foreach (var client in (HttpClient[])[open, representative])
        {
            foreach (var file in Files)
            {
                var text = Fetched.TextOf(file, await client.FileAsync($"{Fetched.Address}/{file}"));
                text.ShouldContain("Takstbilag 2027");
                text.ShouldContain("Lukket punkt");
                text.ShouldNotContain(DocumentWorld.Secret);
            }

            (await client.StatusAsync($"/moeder/midtjylland/bilag/{world.Open.Id}")).ShouldBe(HttpStatusCode.OK);
            (await client.StatusAsync($"/moeder/midtjylland/bilag/{world.Internal.Id}")).ShouldBe(
                HttpStatusCode.NotFound
            );
            (await client.StatusAsync($"/moeder/midtjylland/bilag/{world.Closed.Id}")).ShouldBe(
                HttpStatusCode.NotFound
            );
        }

        var pack = Fetched.TextOf("x.zip", await representative.FileAsync($"{Fetched.Address}/pakke.zip"));
        pack.ShouldContain("Takstbilag 2027");
        pack.ShouldNotContain(DocumentWorld.Secret);
        (await open.StatusAsync($"{Fetched.Address}/pakke.zip")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Members_get_closed_items_and_no_notes()
    {
        await using var world = await DocumentWorld.CreateAsync(Engine.Sqlite);
        using var member = world.As(Role.ForumMember);
        using var chair = world.As(Role.Chair);

        var text = Fetched.TextOf("x.docx", await member.FileAsync($"{Fetched.Address}/referat.docx"));
        var pack = Fetched.Unpacked(await member.FileAsync($"{Fetched.Address}/pakke.zip"));
        var noted = Fetched.TextOf("x.docx", await chair.FileAsync($"{Fetched.Address}/referat.docx"));

        text.ShouldContain("hemmelig beslutning");
        text.ShouldNotContain("hemmelig note");
        text.ShouldNotContain("hemmelig referatnote");
        noted.ShouldContain("Kun for sekretariatet og formanden");
        noted.ShouldContain("hemmelig referatnote");
        pack.Keys.ShouldContain("index.html");
        pack.Keys.ShouldContain("dagsorden.html");
        pack.Keys.ShouldContain("referat.pdf");
        pack.Keys.ShouldContain("bilag/bilag-01-aabent-bilag.pdf");
        var page = Fetched.TextOf("index.html", pack["index.html"]);
        page.ShouldContain("href=\"bilag/bilag-01-aabent-bilag.pdf\"");
        page.ShouldContain("href=\"dagsorden.docx\"");
        page.ShouldNotContain("http://localhost");
    }

    [Fact]
    public async Task What_is_closed_after_it_was_sent_is_closed_in_what_was_sent()
    {
        await using var world = await DocumentWorld.CreateAsync(Engine.Sqlite);
        await world.PublishAsync();
        await world.ChangeAsync<AgendaItem>(
            world.OpenItem.Id,
            item => (item.IsClosed, item.ClosedReason) = (true, "Personsag")
        );
        using var client = world.Public();

        var text = Fetched.TextOf("x.docx", await client.FileAsync($"{Fetched.Address}/dagsorden.docx"));

        text.ShouldContain("Personsag");
        text.ShouldNotContain("Takstbilag 2027");
        (await client.StatusAsync($"/moeder/midtjylland/bilag/{world.Open.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_edition_stays_as_it_was_sent_and_the_public_gets_the_newest_only()
    {
        await using var world = await DocumentWorld.CreateAsync(Engine.Sqlite);
        await world.PublishAsync();
        await world.ChangeAsync<AgendaItem>(world.OpenItem.Id, item => item.Title = "Takstbilag, ny titel");
        using var open = world.Public();

        Fetched
            .TextOf("x.docx", await open.FileAsync($"{Fetched.Address}/dagsorden.docx"))
            .ShouldContain("Takstbilag 2027");
        (await world.AddEditionAsync(EditionKind.Agenda, "Ny titel")).Number.ShouldBe(2);
        Fetched
            .TextOf("x.docx", await open.FileAsync($"{Fetched.Address}/dagsorden.docx"))
            .ShouldContain("Takstbilag, ny titel");
        (await open.StatusAsync($"{Fetched.Address}/dagsorden.docx?udgave=1")).ShouldBe(HttpStatusCode.NotFound);
        Fetched
            .TextOf("x.docx", await world.Editor.FileAsync($"{Fetched.Address}/dagsorden.docx?udgave=1"))
            .ShouldContain("Takstbilag 2027");
        (await world.Editor.StatusAsync($"{Fetched.Address}/dagsorden.docx?udgave=3")).ShouldBe(
            HttpStatusCode.NotFound
        );
        var page = await world.Editor.ReadAsync($"{Fetched.Address}/udgaver");
        page.QuerySelectorAll(".rv-compared del, .rv-compared ins").ShouldBeEmpty();
        page = await world.Editor.ReadAsync($"{Fetched.Address}/udgaver?fra=dagsorden-1&til=dagsorden-2");
        page.QuerySelector(".rv-compared del")!.TextContent.ShouldContain("Takstbilag 2027");
        page.QuerySelector(".rv-compared ins")!.TextContent.ShouldContain("Takstbilag, ny titel");
    }

    [Fact]
    public async Task An_attachment_is_saved_and_never_a_page_of_the_site()
    {
        await using var world = await DocumentWorld.CreateAsync(Engine.Sqlite);
        using var member = world.As(Role.ForumMember);

        using var closed = await member.GetAsync(
            new Uri($"/moeder/midtjylland/bilag/{world.Closed.Id}", UriKind.Relative)
        );
        using var open = await member.GetAsync(new Uri($"/moeder/midtjylland/bilag/{world.Open.Id}", UriKind.Relative));

        closed.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        closed.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        closed.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        open.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await member.StatusAsync($"/moeder/nordjylland/bilag/{world.Open.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(AgendaLayout.Sections)]
    [InlineData(AgendaLayout.Points)]
    public async Task A_pdf_is_tagged_and_has_headings_outline_title_and_page_numbers(AgendaLayout layout)
    {
        await using var application = new WebApplication();
        await using var scope = application.Services.CreateAsyncScope();
        var print = scope.ServiceProvider.GetRequiredService<DocumentPrint>();
        var document = Clearance.Public.Of(SampleDocument.Of(DocumentKind.Minutes, layout));

        var pdf = (await print.PdfAsync(document, CancellationToken.None)).Value;
        var again = (await print.PdfAsync(document, CancellationToken.None)).Value;

        again.ShouldBeSameAs(pdf);
        var about = Fetched.Run("pdfinfo", pdf);
        about.ShouldContain("Title:           Referat torsdag 5. november 2026, DASSOS Midtjylland");
        about.ShouldMatch("Tagged: +yes");
        about.ShouldContain("A4");
        var structure = HeadingsOf(Fetched.Run("pdfinfo", pdf, "-struct-text"));
        structure.ShouldContain("H1 \"Referat torsdag 5. november 2026");
        structure.ShouldContain(
            layout == AgendaLayout.Points ? "H2 \"Punkt 2. Takstbilag 2027" : "H3 \"2.1 Takstbilag 2027"
        );
        structure.ShouldContain("TH");
        var raw = System.Text.Encoding.Latin1.GetString(pdf);
        raw.ShouldContain("/Outlines");
        raw.ShouldContain("/Lang (da)");
        var text = Fetched.Run("pdftotext", pdf, "-layout");
        text.ShouldContain("Side 1 af ");
        foreach (var word in SampleDocument.ClosedWords.Concat(SampleDocument.NoteWords))
        {
            text.ShouldNotContain(word);
            (await print.PaperAsync(document)).ShouldNotContain(word);
        }
    }

    /// <summary>The tree of tags without the levels that mean nothing, a tag and its text on a line.</summary>
    private static string HeadingsOf(string structure) =>
        string.Join(
            ' ',
            structure
                .Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word is not ("NonStruct" or "(block)" or "\"\""))
        );
}
