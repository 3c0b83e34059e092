using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Browser;

/// <summary>A client library of others (ical.js, as calendars use it) reads our feed before and after a meeting moves.</summary>
[Collection(BrowserTests.Name)]
public sealed class CalendarFeedTests(BrowserFixture browser)
{
    private const string Feed = "/moeder/syddanmark/kalender.ics";

    private static readonly string Library = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ical.js"));

    [Fact]
    public async Task A_client_sees_the_same_meeting_at_its_new_time()
    {
        var meeting = await PlanAsync();
        await using var window = await browser.OpenAsync(1280);
        await window.Page.GotoAsync("/hjaelp");
        await window.Page.EvaluateAsync(Library);

        var before = await ReadAsync(window.Page, meeting.Id);
        before.GetProperty("start").GetString().ShouldBe("2027-01-28T08:30:00.000Z");
        before.GetProperty("summary").GetString().ShouldEndWith(", møde");
        before.GetProperty("location").GetString().ShouldBe("Rådhuset; sal 2, 1. sal");
        before.GetProperty("sequence").GetInt32().ShouldBe(0);

        await MoveAsync(meeting.Id, new DateOnly(2027, 7, 1));

        var after = await ReadAsync(window.Page, meeting.Id);
        after.GetProperty("start").GetString().ShouldBe("2027-07-01T07:30:00.000Z");
        after.GetProperty("sequence").GetInt32().ShouldBe(1);
    }

    private static async Task<JsonElement> ReadAsync(IPage page, Guid id) =>
        await page.EvaluateAsync<JsonElement>(
            """
            async ([address, uid]) => {
              const calendar = new ICAL.Component(ICAL.parse(await (await fetch(address, { cache: "no-store" })).text()));
              for (const zone of calendar.getAllSubcomponents("vtimezone")) {
                ICAL.TimezoneService.register(new ICAL.Timezone(zone));
              }
              const found = calendar.getAllSubcomponents("vevent").map(one => new ICAL.Event(one)).filter(one => one.uid === uid);
              if (found.length !== 1) throw new Error(`${found.length} events with ${uid}`);
              const [event] = found;
              return {
                start: event.startDate.toJSDate().toISOString(),
                summary: event.summary,
                location: event.location,
                sequence: event.sequence,
              };
            }
            """,
            new object[] { Feed, $"{id}@rammevaerk" }
        );

    private async Task<Meeting> PlanAsync()
    {
        await using var scope = browser.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        var forum = await db.Set<Body>().SingleAsync(one => one.Area == "syddanmark" && one.Kind == BodyKind.Forum);
        var meeting = new Meeting
        {
            Area = forum.Area,
            BodyId = forum.Id,
            BodyKey = forum.Key,
            Key = "2027-1",
            Year = 2027,
            Date = new DateOnly(2027, 1, 28),
            StartsAt = new TimeOnly(9, 30),
            EndsAt = new TimeOnly(12, 30),
            Place = "Rådhuset; sal 2, 1. sal",
            IsPlanApproved = true,
            ChangedAt = TimeProvider.System.GetUtcNow().UtcDateTime,
        };
        db.Add(meeting);
        await db.SaveChangesAsync();
        return meeting;
    }

    private async Task MoveAsync(Guid id, DateOnly day)
    {
        await using var scope = browser.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        var meeting = await db.Set<Meeting>().SingleAsync(one => one.Id == id);
        (meeting.Date, meeting.Sequence) = (day, meeting.Sequence + 1);
        await db.SaveChangesAsync();
    }
}
