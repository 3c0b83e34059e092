using System.Net;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Meetings.FollowUp;

public sealed class DecisionPageTests
{
    [Fact]
    public async Task Members_read_a_decision_before_the_minutes_are_approved_and_everyone_afterwards()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var item = await scene.AddItemAsync("Fælles takstvejledning");
        await scene.DecideAsync(item, "Vejledningen følges fra 2027.");

        (await scene.As(Role.Public).GetAsync(item.DecisionAddress)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await TitlesAsync(scene, Role.Public)).ShouldBeEmpty();
        (await TitlesAsync(scene, Role.ForumMember)).ShouldBe(["Fælles takstvejledning"]);
        (await scene.As(scene.Bo).ReadAsync(item.DecisionAddress))
            .QuerySelector(".rv-kicker")!
            .TextContent.ShouldBe(
                $"Prøveforum {scene.Held.DateWords} · punkt 1.1 · referatet godkendes {scene.Next.DateWords}"
            );

        await scene.PublishMinutesAsync();
        var page = await scene.As(Role.Public).ReadAsync(item.DecisionAddress);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Fælles takstvejledning");
        page.QuerySelector(".rv-decision")!.TextContent.Trim().ShouldBe("Vejledningen følges fra 2027.");
        (await TitlesAsync(scene, Role.Public, "?q=takst")).ShouldBe(["Fælles takstvejledning"]);
    }

    [Fact]
    public async Task The_page_tells_what_became_of_the_recommendation_who_was_there_and_what_is_to_be_done()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var item = await scene.AddItemAsync("Fælles takstvejledning");
        await scene.AddAsync(
            new Recommendation
            {
                ItemId = item.Id,
                Ordinal = 1,
                Text = "følge vejledningen fra 2027",
                Outcome = RecommendationOutcome.FollowedWithChanges,
                OutcomeNote = "fra 2028",
            },
            Came(scene, "Viborg Kommune", "0791", Presence.Present),
            Came(scene, "Skive Kommune", "0779", Presence.Apology),
            new Commitment
            {
                CreatedAt = LaidMeeting.Now,
                Area = MeetingScene.Area,
                BodyId = scene.Forum.Id,
                ItemId = item.Id,
                Text = "Udsend vejledningen",
                Responsible = "Sekretariatet",
            }
        );
        await scene.DecideAsync(item, "Vejledningen følges.");
        await scene.PublishMinutesAsync();

        var page = await scene.As(scene.Bo).ReadAsync(item.DecisionAddress);
        var row = page.QuerySelector("section[aria-labelledby=indstilling] tbody tr")!;
        row.QuerySelector(".badge")!.TextContent.ShouldBe("Fulgt med ændring");
        row.TextContent.ShouldContain("fra 2028");
        page.QuerySelector("aside")!.TextContent.ShouldContain("1 af 2 parter. Ikke til stede: Skive Kommune.");
        page.QuerySelector("section[aria-labelledby=opgaver]")!.TextContent.ShouldContain("Udsend vejledningen");
        (await scene.As(Role.Public).ReadAsync(item.DecisionAddress))
            .QuerySelector("section[aria-labelledby=opgaver]")
            .ShouldBeNull();
    }

    [Fact]
    public async Task An_internal_attachment_keeps_its_number_and_loses_its_name_for_the_public()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var item = await scene.AddItemAsync("Fælles takstvejledning");
        var (open, inside) = (Link(scene, "Vejledning", isInternal: false), Link(scene, "Notat om løn", true));
        await scene.AddAsync(
            open,
            inside,
            new ItemAttachment
            {
                ItemId = item.Id,
                AttachmentId = inside.Id,
                Ordinal = 1,
            },
            new ItemAttachment
            {
                ItemId = item.Id,
                AttachmentId = open.Id,
                Ordinal = 2,
            }
        );
        await scene.DecideAsync(item, "Godkendt.");
        await scene.PublishMinutesAsync();

        (await AttachmentsAsync(scene, Role.ForumMember, item)).ShouldBe([
            "Bilag 1: Notat om løn",
            "Bilag 2: Vejledning",
        ]);
        (await AttachmentsAsync(scene, Role.Public, item)).ShouldBe([
            "Bilag 1: Internt bilag, kun for medlemmer",
            "Bilag 2: Vejledning",
        ]);
    }

    [Fact]
    public async Task The_list_is_filtered_and_fetched_as_the_address_says()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var first = await scene.AddItemAsync("Fælles takstvejledning");
        var second = await scene.AddItemAsync("Ny kørselsordning");
        await scene.DecideAsync(first, "- Vejledningen følges.");
        await scene.DecideAsync(second, "Det blev udsat.", ItemOutcome.Postponed);

        var page = await scene.As(scene.Bo).ReadAsync("/moeder/beslutninger?udfald=Postponed");
        page.QuerySelectorAll("tbody tr th a").Select(link => link.TextContent).ShouldBe(["Ny kørselsordning"]);
        using var file = await scene.As(scene.Bo).GetAsync("/moeder/beslutninger.csv?q=vejledning");
        var lines = (await file.Content.ReadAsStringAsync()).Trim().Split('\n');
        lines.Length.ShouldBe(2);
        lines[1].ShouldContain("Vejledningen følges.");
    }

    private static async Task<IEnumerable<string>> TitlesAsync(MeetingScene scene, Role role, string query = "") =>
        (await scene.As(role).ReadAsync($"/moeder/beslutninger{query}"))
            .QuerySelectorAll("main tbody th a")
            .Select(link => link.TextContent);

    private static async Task<IEnumerable<string>> AttachmentsAsync(MeetingScene scene, Role role, AgendaItem item) =>
        (await scene.As(role).ReadAsync(item.DecisionAddress))
            .QuerySelectorAll("section[aria-labelledby=bilag] li")
            .Select(line =>
                string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            );

    private static Attendance Came(MeetingScene scene, string organisation, string party, Presence presence) =>
        new()
        {
            MeetingId = scene.Held.Id,
            Name = $"Direktøren i {organisation}",
            Party = party,
            Organisation = organisation,
            IsMember = true,
            Presence = presence,
        };

    private static Attachment Link(MeetingScene scene, string title, bool isInternal) =>
        new()
        {
            MeetingId = scene.Held.Id,
            Title = title,
            Link = "https://eksempel.example/bilag",
            IsInternal = isInternal,
        };
}
