using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Search;

public sealed class SearchTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Both_engines_find_the_same_in_the_same_order_with_stems_compounds_paragraphs_and_typing_errors(
        Engine engine
    )
    {
        await using var scene = await SearchScene.BeginAsync(engine);
        var overhead = await scene.AddItemAsync(
            "Døgntaksten og overhead",
            one => one.CaseStatement = "Det skal være pladser efter servicelovens §§107-108."
        );
        var mentors = await scene.AddItemAsync(
            "Ungementorordningen forlænges",
            one => one.Summary = "Ordningen koster **1.234,56 kr.** fra 12. maj 2026."
        );
        await scene.DecideAsync(overhead, "Taksterne godkendes.");
        await scene.DecideAsync(mentors, "Godkendt i sag 2026-114.");
        var member = scene.As(scene.Bo);

        (await member.HitsAsync("takst", "&organ=Prøveforum")).ShouldBe([
            "Beslutning: Døgntaksten og overhead",
            "Dagsordenspunkt: Døgntaksten og overhead",
        ]);
        (await member.HitsAsync("§ 107", "&organ=Prøveforum")).ShouldBe(["Dagsordenspunkt: Døgntaksten og overhead"]);
        (await member.HitsAsync("SEL § 108 plads")).ShouldBe(["Dagsordenspunkt: Døgntaksten og overhead"]);
        (await member.HitsAsync("ungementor 12-05-2026")).ShouldBe(["Dagsordenspunkt: Ungementorordningen forlænges"]);
        (await member.HitsAsync("2026-114")).ShouldBe(["Beslutning: Ungementorordningen forlænges"]);
        (await member.HitsAsync("ungementorordnignen")).ShouldBe([
            "Beslutning: Ungementorordningen forlænges",
            "Dagsordenspunkt: Ungementorordningen forlænges",
        ]);

        var page = await member.SearchAsync("forlænget ungementorordnignen");
        page.QuerySelector(".rv-search-taken a")!.TextContent.ShouldContain("ungementorordningen");
        var marked = await member.SearchAsync("pladserne", "&organ=Prøveforum");
        marked.QuerySelectorAll(".rv-hit-context mark").Select(one => one.TextContent).ShouldBe(["pladser"]);
        marked
            .QuerySelectorAll(".rv-facets h2")
            .Select(one => one.TextContent)
            .ShouldBe(["Type", "Område", "Organ", "År"]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_closed_item_is_not_found_counted_or_suggested_to_those_who_may_not_read_it(Engine engine)
    {
        await using var scene = await SearchScene.BeginAsync(engine);
        var closed = await scene.AddItemAsync(
            "Opsigelse af Kastanjehuset",
            one =>
            {
                one.IsClosed = true;
                one.InternalNote = "Hemmelighedskræmmeri";
            }
        );
        var open = await scene.AddItemAsync("Huslejen i Solgården", one => one.InternalNote = "Hemmelighedskræmmeri");
        await scene.DecideAsync(closed, "Kastanjehuset opsiges.");
        await scene.DecideAsync(open, "Huslejen sænkes i Solgården.");
        var (member, representative, anyone) = (
            scene.As(scene.Bo),
            scene.As(Role.Representative),
            scene.As(Role.Public)
        );

        (await member.HitsAsync("kastanjehuset")).Count.ShouldBe(2);
        (await representative.HitsAsync("kastanjehuset")).ShouldBeEmpty();
        (await representative.HitsAsync("solgården")).Count.ShouldBe(2);
        (await anyone.HitsAsync("solgården")).ShouldBeEmpty();

        await scene.PublishMinutesAsync();
        await scene.TouchAsync(open);
        (await anyone.HitsAsync("solgården")).ShouldBe(["Beslutning: Huslejen i Solgården"]);
        (await anyone.HitsAsync("kastanjehuset")).ShouldBeEmpty();
        var misspelt = await anyone.SearchAsync("kastanjehusset");
        misspelt.QuerySelector(".rv-search-taken").ShouldBeNull();
        misspelt.QuerySelector(".rv-facets").ShouldBeNull();
        (await scene.As(Role.SecretariatEditor).HitsAsync("hemmelighedskræmmeri")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_decisions_on_a_subject_come_in_one_word_document()
    {
        await using var scene = await SearchScene.BeginAsync(Engine.Sqlite);
        var item = await scene.AddItemAsync("Særlige pladser i psykiatrien");
        await scene.AddItemAsync("Pladser, der ikke er besluttet noget om");
        await scene.DecideAsync(item, "Otte pladser ommærkes.", ItemOutcome.ApprovedWithChanges);

        using var answer = await scene.As(scene.Bo).GetAsync("/soeg/beslutninger.docx?q=pladser&type=AgendaItem");
        answer.EnsureSuccessStatusCode();
        var text = WordTextOf(await answer.Content.ReadAsByteArrayAsync());

        text.ShouldContain("Beslutninger om pladser");
        text.ShouldContain("Særlige pladser i psykiatrien");
        text.ShouldContain("Otte pladser ommærkes.");
        text.ShouldContain(MeetingWords.Of(ItemOutcome.ApprovedWithChanges));
        text.ShouldNotContain("ikke er besluttet");
        using var nothing = await scene.As(Role.Public).GetAsync("/soeg/beslutninger.docx?q=pladser");
        WordTextOf(await nothing.Content.ReadAsByteArrayAsync()).ShouldNotContain("Otte pladser");
    }

    private static string WordTextOf(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(stream, isEditable: false);
        return word.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
