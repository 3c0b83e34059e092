using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Meetings.Planning;

public sealed class PlanTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_year_is_laid_in_one_go_with_keys_and_deadlines(Engine engine)
    {
        await using var world = await PlanWorld.CreateAsync(engine);

        await world.PlanAsync(
            $"28. januar {world.Year}",
            $"6. maj {world.Year}; 13-16; virtuelt",
            $"medio juni {world.Year}"
        );
        await world.PlanAsync($"28. januar {world.Year}");

        var meetings = await world.MeetingsAsync();
        meetings.Select(one => one.Key).ShouldBe([$"{world.Year}-1", $"{world.Year}-2", $"{world.Year}-3"]);
        meetings[0].InputDeadline.ShouldBe(new DateOnly(world.Year, 1, 4));
        meetings[0].SendDay.ShouldBe(new DateOnly(world.Year, 1, 20));
        meetings[0].Place.ShouldBe("Rådhuset");
        meetings[1].Format.ShouldBe(MeetingFormat.Virtual);
        meetings[2].Date.ShouldBeNull();
        meetings[2].DateText.ShouldBe($"medio juni {world.Year}");
        (await world.ReadAsync(db => db.Set<MeetingPlan>().SingleAsync())).State.ShouldBe(PlanState.Draft);
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_named_and_nothing_is_stored()
    {
        await using var world = await PlanWorld.CreateAsync();

        using var answer = await world.PostAsync(
            $"{world.Plan}/moeder",
            ("moeder", "en torsdag i maj"),
            ("form", nameof(MeetingFormat.Physical))
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.DocumentAsync()).Body!.TextContent.ShouldContain("en torsdag i maj");
        (await world.MeetingsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_plan_is_partly_approved_then_approved_then_adjusted_by_a_move_with_its_reason()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.PlanAsync($"28. januar {world.Year}", $"6. maj {world.Year}");
        var meetings = await world.MeetingsAsync();
        Task<MeetingPlan> StoredAsync() => world.ReadAsync(db => db.Set<MeetingPlan>().SingleAsync());

        await world.PostAsync(
            $"{world.Plan}/godkend",
            ("valgt", meetings[0].Id.ToString()),
            ("kilde", "Forummet, punkt 4.1")
        );
        (await StoredAsync()).State.ShouldBe(PlanState.PartlyApproved);
        await world.PostAsync($"{world.Plan}/godkend", ("valgt", meetings[1].Id.ToString()), ("kilde", ""));
        (await StoredAsync()).State.ShouldBe(PlanState.Approved);
        (await StoredAsync()).DecisionSource.ShouldBe("Forummet, punkt 4.1");

        var client = new FormClient(world.Editor);
        var page = $"{world.Plan}/{meetings[1].Key}";
        using var without = await client.PostAsync(page, page, ("dato", $"11. maj {world.Year}"));
        without.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var moved = await client.PostAsync(
            page,
            page,
            ("dato", $"11. maj {world.Year}"),
            ("grund", "Sammenfald med KL")
        );
        moved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await StoredAsync()).State.ShouldBe(PlanState.Adjusted);
        var stored = (await world.MeetingsAsync())[1];
        stored.Key.ShouldBe(meetings[1].Key);
        stored.Date.ShouldBe(new DateOnly(world.Year, 5, 11));
        stored.InputDeadline.ShouldBe(meetings[1].InputDeadline!.Value.AddDays(5));
        stored.Sequence.ShouldBe(1);
        var move = await world.ReadAsync(db => db.Set<MeetingMove>().SingleAsync());
        move.Reason.ShouldBe("Sammenfald med KL");
        move.From.ShouldContain($"6. maj {world.Year}");
    }

    [Fact]
    public async Task Two_who_change_a_meeting_at_once_are_shown_both_versions()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.PlanAsync($"28. januar {world.Year}");
        var page = $"{world.Plan}/{world.Year}-1";
        var client = new FormClient(world.Editor);

        (await client.PostAsync(page, page, ("sted", "Salen"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var late = await client.PostAsync(page, page, ("sted", "Kantinen"), ("version", "1"));

        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var text = (await late.DocumentAsync()).Body!.TextContent;
        text.ShouldContain("Salen");
        text.ShouldContain("Kantinen");
    }

    [Fact]
    public async Task Members_get_an_invitation_then_the_move_and_then_the_cancellation_under_one_name()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.PlanAsync($"28. januar {world.Year}");
        var meeting = (await world.MeetingsAsync()).Single();
        var page = $"{world.Plan}/{meeting.Key}";
        var client = new FormClient(world.Editor);

        await world.PostAsync($"{world.Plan}/indkald", ("valgt", meeting.Id.ToString()));
        await world.PostAsync($"{world.Plan}/indkald", ("valgt", meeting.Id.ToString()));
        await client.PostAsync(page, page, ("dato", $"4. februar {world.Year}"), ("grund", "Vinterferie"));
        await client.PostAsync(page, $"{page}/aflys", ("begrundelse", "Ingen punkter"));

        var mails = await world.MailsAsync();
        mails
            .Select(mail => mail.CalendarMethod)
            .ShouldBe(["REQUEST", "REQUEST", "REQUEST", "REQUEST", "CANCEL", "CANCEL"]);
        mails.ShouldAllBe(mail => mail.Calendar!.Contains($"UID:{meeting.Id}@rammevaerk"));
        mails[2].Calendar!.ShouldContain("SEQUENCE:1");
        mails[2].Calendar!.ShouldContain($"DTSTART;TZID=Europe/Copenhagen:{world.Year}0204T093000");
        mails[4].Calendar!.ShouldContain("STATUS:CANCELLED");
        mails[4].Body.ShouldContain("Ingen punkter");
        (await world.ReadAsync(db => db.Set<Attendance>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Only_a_meeting_nobody_was_called_to_can_be_taken_out()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.PlanAsync($"28. januar {world.Year}", $"6. maj {world.Year}");
        var meetings = await world.MeetingsAsync();
        await world.PostAsync($"{world.Plan}/indkald", ("valgt", meetings[0].Id.ToString()));
        var client = new FormClient(world.Editor);

        using var called = await world.PostAsync($"{world.Plan}/{meetings[0].Key}/fjern", ("version", "2"));
        called.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = $"{world.Plan}/{meetings[1].Key}";
        (await client.PostAsync(page, $"{page}/fjern")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await world.MeetingsAsync()).ShouldHaveSingleItem().Key.ShouldBe(meetings[0].Key);
    }

    [Fact]
    public async Task Warnings_stand_on_the_plan_until_somebody_says_why()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.PlanAsync($"11. juni {world.Year}");
        await world.PostAsync(
            "/moeder/midtjylland/datoer",
            ("dato", $"26. juni {world.Year}"),
            ("hvis", "KKR Midtjylland"),
            ("hvad", "Møde"),
            ("slags", nameof(OutsideDateKind.PoliticalCouncil))
        );
        var warned = await world.Editor.ReadAsync(world.Plan);
        warned.Body!.TextContent.ShouldContain("Én advarsel i planen");
        warned.Body!.TextContent.ShouldContain("15 dage efter");

        var note = $"{world.Plan}/{world.Year}-1/note";
        await new FormClient(world.Editor).PostAsync(world.Plan, note, ("note", "Sommerferien"));

        var noted = await world.Editor.ReadAsync(world.Plan);
        noted.Body!.TextContent.ShouldContain("Advarslerne er noteret");
        noted.Body!.TextContent.ShouldContain("Sommerferien");
    }

    [Theory]
    [InlineData(Role.ForumMember)]
    [InlineData(Role.RateGroupMember)]
    public async Task Members_read_the_plan_and_cannot_change_it(Role role)
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.PlanAsync($"28. januar {world.Year}");
        using var member = world.Application.ClientOf(TestVisitors.Person(role));

        (await member.ReadAsync(world.Plan)).QuerySelectorAll("main form[method=post]").ShouldBeEmpty();
        using var post = await PlanWorld.PostAsAsync(member, "/moeder", $"{world.Plan}/godkend");
        post.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Another_areas_meeting_is_not_found()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.PlanAsync($"28. januar {world.Year}");
        using var other = world.Application.ClientOf(TestVisitors.Person(Role.SecretariatEditor, "nordjylland"));

        using var page = await other.GetAsync(
            new Uri($"/moeder/nordjylland/{world.Forum.Key}/plan/{world.Year}/{world.Year}-1", UriKind.Relative)
        );

        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
