using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Calendars;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Meetings.Planning;

public sealed partial class CalendarTests
{
    private const string Feed = "/moeder/midtjylland/kalender.ics";

    [Fact]
    public async Task A_draft_is_nobodys_news_and_an_approved_meeting_is_everybodys()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.PlanAsync($"28. januar {world.Year}");
        (await ReadAsync(world.Public, Feed)).ShouldNotContain("BEGIN:VEVENT");
        (
            await world.Public.ReadAsync($"/moeder/aarshjul?omraade=midtjylland&aar={world.Year}")
        ).Body!.TextContent.ShouldNotContain("28. januar");

        await ApproveAsync(world);

        (await ReadAsync(world.Public, Feed)).ShouldContain("BEGIN:VEVENT");
        (await world.Public.ReadAsync("/moeder?omraade=midtjylland")).Body!.TextContent.ShouldContain("28. januar");
    }

    [Fact]
    public async Task A_feed_keeps_the_name_of_a_meeting_that_moves_and_counts_the_change()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.PlanAsync($"28. januar {world.Year}");
        await ApproveAsync(world);
        using var before = await world.Public.GetAsync(new Uri(Feed, UriKind.Relative));
        var tag = before.Headers.ETag!.Tag;
        var page = $"{world.Plan}/{world.Year}-1";

        using var same = new HttpRequestMessage(HttpMethod.Get, new Uri(Feed, UriKind.Relative));
        same.Headers.TryAddWithoutValidation("If-None-Match", tag);
        (await world.Public.SendAsync(same)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        await new FormClient(world.Editor).PostAsync(
            page,
            page,
            ("dato", $"4. februar {world.Year}"),
            ("grund", "Ferie")
        );

        var after = await ReadAsync(world.Public, Feed);
        var was = await before.Content.ReadAsStringAsync();
        Uid().Match(after).Value.ShouldBe(Uid().Match(was).Value);
        was.ShouldContain("SEQUENCE:0");
        after.ShouldContain("SEQUENCE:1");
        CalendarReader.Read(after).Entries.ShouldHaveSingleItem().From.ShouldBe(new DateOnly(world.Year, 2, 4));
    }

    [Fact]
    public async Task A_join_link_is_in_ones_own_calendar_and_never_in_the_public_one()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.PlanAsync($"28. januar {world.Year}");
        await ApproveAsync(world);
        var page = $"{world.Plan}/{world.Year}-1";
        const string link = "https://video.example/rum-17";
        await new FormClient(world.Editor).PostAsync(page, page, ("link", link));
        using var member = world.Application.ClientOf(
            new Visitor(world.MemberAccount, "Signe Krag", [new Assignment(Role.ForumMember, new("midtjylland"))])
        );

        using var made = await PlanWorld.PostAsAsync(member, "/moeder", "/moeder/min-kalender");
        made.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var notice = (await member.ReadAsync("/moeder")).QuerySelector(".rv-notice")!.TextContent;
        var address = SecretAddress().Match(notice).Value;
        address.Length.ShouldBeGreaterThan(50);

        using var own = await world.Public.GetAsync(new Uri(address, UriKind.Relative));
        var text = string.Concat(CalendarText.Unfold(await own.Content.ReadAsStringAsync()));
        text.ShouldContain(link);
        text.ShouldContain("Frist: Punkter til");
        own.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await ReadAsync(world.Public, Feed)).ShouldNotContain("video.example");
        (
            await ReadAsync(world.Public, $"/moeder/midtjylland/{world.Forum.Key}/{world.Year}-1/kalender.ics")
        ).ShouldNotContain("video.example");
        (await world.ReadAsync(db => db.Set<CalendarKey>().SingleAsync())).Digest.ShouldNotContain(address[10..40]);

        await PlanWorld.PostAsAsync(member, "/moeder", "/moeder/min-kalender/slet");
        (await world.Public.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_closed_bodys_meetings_are_in_no_public_feed_wheel_or_list()
    {
        await using var world = await PlanWorld.CreateAsync();
        var committee = $"/moeder/midtjylland/forretningsudvalg/plan/{world.Year}";
        await world.PostAsync(
            $"{committee}/moeder",
            ("moeder", $"14. april {world.Year}"),
            ("form", nameof(MeetingFormat.Virtual))
        );
        await world.PostAsync(
            $"{committee}/godkend",
            ("valgt", (await world.MeetingsAsync()).Single().Id.ToString()),
            ("kilde", "")
        );

        (await ReadAsync(world.Public, Feed)).ShouldNotContain("BEGIN:VEVENT");
        (
            await world.Public.GetAsync(new Uri("/moeder/midtjylland/forretningsudvalg/kalender.ics", UriKind.Relative))
        ).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ReadAsync(world.Public, $"/moeder/aarshjul.csv?omraade=midtjylland&aar={world.Year}")).ShouldNotContain(
            "14. april"
        );
        (await ReadAsync(world.Public, "/moeder/frister.csv?omraade=midtjylland&vis=alle")).ShouldNotContain(
            "14. april"
        );
        (await ReadAsync(world.Editor, $"/moeder/aarshjul.csv?omraade=midtjylland&aar={world.Year}")).ShouldContain(
            "14. april"
        );
    }

    [Fact]
    public async Task The_wheel_and_its_list_hold_the_same_and_the_lead_tells_the_news()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.PlanAsync(
            $"28. januar {world.Year}",
            $"6. maj {world.Year}; virtuelt",
            $"medio september {world.Year}"
        );
        var page = await world.Editor.ReadAsync($"/moeder/aarshjul?omraade=midtjylland&aar={world.Year}");

        page.QuerySelectorAll(".rv-wheel a circle, .rv-wheel a path").Length.ShouldBe(3);
        page.QuerySelectorAll("table tbody tr").Length.ShouldBe(3);
        page.Body!.TextContent.ShouldContain("To af tre møder er fysiske");
        page.QuerySelector("table")!.TextContent.ShouldContain("medio september");
    }

    [Fact]
    public async Task The_register_of_deadlines_holds_rounds_and_meetings_for_those_who_may_know()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.PlanAsync($"28. januar {world.Year}");
        await ApproveAsync(world);

        (await world.Editor.ReadAsync("/moeder/frister")).Body!.TextContent.ShouldContain("Dagsordenen til");
        var open = (await world.Public.ReadAsync("/moeder/frister?omraade=midtjylland")).Body!.TextContent;
        open.ShouldContain("meldes ind");
        open.ShouldNotContain("Dagsordenen til");
        (await ReadAsync(world.Public, "/moeder/midtjylland/frister.ics")).ShouldContain("SUMMARY:Frist: Punkter til");
    }

    [Fact]
    public async Task Dates_of_others_are_shown_as_understood_before_they_are_stored()
    {
        await using var world = await PlanWorld.CreateAsync();
        const string page = "/moeder/midtjylland/datoer/hent";

        var token = (await world.Editor.ReadAsync(page))
            .QuerySelector("input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            {
                new StringContent($"26. juni {world.Year}; KKR Midtjylland\nprimo maj {world.Year}; KL; Topmøde"),
                "linjer"
            },
            { new StringContent(nameof(OutsideDateKind.Event)), "slags" },
            { new StringContent(token), "__RequestVerificationToken" },
        };
        using var shown = await world.Editor.PostAsync(new Uri(page, UriKind.Relative), form);
        var preview = await shown.DocumentAsync();
        preview.Body!.TextContent.ShouldContain("Sådan er det forstået (2)");
        (await world.ReadAsync(db => db.Set<OutsideDate>().CountAsync())).ShouldBe(0);

        var lines = preview.QuerySelector("textarea[name=linjer]")!.TextContent;
        await PlanWorld.PostAsAsync(world.Editor, page, $"{page}/gem", ("linjer", lines), ("kilde", "indsat"));
        await PlanWorld.PostAsAsync(world.Editor, page, $"{page}/gem", ("linjer", lines), ("kilde", "indsat"));

        var stored = await world.ReadAsync(db => db.Set<OutsideDate>().OrderBy(one => one.From).ToListAsync());
        stored.Count.ShouldBe(2);
        stored[0].DateText.ShouldBe($"primo maj {world.Year}");
        stored[1].Kind.ShouldBe(OutsideDateKind.PoliticalCouncil);
    }

    private static async Task ApproveAsync(PlanWorld world) =>
        await world.PostAsync(
            $"{world.Plan}/godkend",
            ("valgt", (await world.MeetingsAsync())[0].Id.ToString()),
            ("kilde", "Forummet")
        );

    private static async Task<string> ReadAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("UID:[^\r]+", RegexOptions.CultureInvariant)]
    private static partial Regex Uid();

    [GeneratedRegex("/kalender/[A-Za-z0-9_-]+\\.ics", RegexOptions.CultureInvariant)]
    private static partial Regex SecretAddress();
}
