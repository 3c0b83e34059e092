using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Calendars;
using Rammevaerk.Platform.Deadlines;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Calendar;

/// <summary>The calendar files people subscribe to: an area's, a body's, the deadlines, and somebody's own.</summary>
public sealed class CalendarFeeds(
    RammevaerkDb db,
    KnownMeetings known,
    MeetingCalendar calendar,
    DeadlineReading deadlines,
    SiteAddress site,
    VisitorAccessor visitors,
    TimeProvider time
)
{
    private const int DaysBack = 366;
    private const int DaysAhead = 1100;

    /// <summary>The public meetings of an area, or of one body; null when there is no such public body.</summary>
    public async Task<string?> PublicAsync(Area area, string? organ, CancellationToken cancellation)
    {
        var since = DanishClock.Today(time).AddDays(-DaysBack);
        var all = await known.LoadPublicAsync(area.Key, Recent(since), cancellation);
        var own = organ is null ? all : [.. all.Where(one => one.Body.Key == organ)];
        if (organ is not null && !await IsPublicAsync(area.Key, organ, cancellation))
        {
            return null;
        }

        return CalendarWriter.Write(
            organ is null
                ? $"Møder i {area.Name}"
                : $"Møder i {own.Select(one => one.Body.Name).FirstOrDefault(organ)}",
            own.Select(one => calendar.Of(one.Meeting, one.Body.Name, withLink: false)).OfType<CalendarEntry>()
        );
    }

    /// <summary>The deadlines of an area anyone may know of.</summary>
    public async Task<string> DeadlinesAsync(Area area, CancellationToken cancellation) =>
        CalendarWriter.Write(
            $"Frister i {area.Name}",
            (await deadlines.LoadAsync(area.Key, Days(), Visitor.Nobody, cancellation)).Select(EntryOf)
        );

    /// <summary>
    /// The calendar of the account with the key: the meetings of the bodies it sits in or is invited by, with join links, its
    /// tasks and the deadlines it works with. Null when the key is nobody's.
    /// </summary>
    public async Task<string?> PersonalAsync(string key, CancellationToken cancellation)
    {
        var digest = CalendarKeys.DigestOf(key);
        var instant = time.GetUtcNow();
        var account = await db.Set<CalendarKey>()
            .Where(one => one.Digest == digest)
            .Join(
                db.Users.Where(user => user.LockoutEnd == null || user.LockoutEnd <= instant),
                one => one.AccountId,
                user => user.Id,
                (_, user) => new { user.Id, user.Name }
            )
            .FirstOrDefaultAsync(cancellation);
        if (account is null)
        {
            return null;
        }

        var visitor = await SignedInVisitor.OfAsync(db, account.Id, account.Name, time, cancellation);
        visitors.ActAs(visitor);
        var entries = new List<CalendarEntry>();
        foreach (var area in visitor.With(Permissions.OwnAccount).Select(one => one.Area).Distinct())
        {
            if (area != AreaKey.Country)
            {
                entries.AddRange(await OwnAsync(area, visitor, account.Id, cancellation));
            }
        }

        return CalendarWriter.Write("Mine møder og frister", entries);
    }

    private async Task<IReadOnlyList<CalendarEntry>> OwnAsync(
        AreaKey area,
        Visitor visitor,
        Guid account,
        CancellationToken cancellation
    )
    {
        var today = DanishClock.Today(time);
        var people = await db.Set<Person>()
            .Where(one => one.AccountId == account && one.Area == area.Value)
            .Select(one => one.Id)
            .ToListAsync(cancellation);
        var bodies = await db.Set<Membership>()
            .Where(one =>
                people.Contains(one.PersonId) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today)
            )
            .Select(one => one.BodyId)
            .ToListAsync(cancellation);
        var invited = await db.Set<Attendance>()
            .Where(one => one.AccountId == account)
            .Select(one => one.MeetingId)
            .ToListAsync(cancellation);
        var plans = visitor.May(Permissions.EditMeetings, area);
        var meetings = (await known.LoadAsync(area, Recent(today.AddDays(-DaysBack)), cancellation))
            .Where(one =>
                one.Access.SeesDrafts
                && (plans || bodies.Contains(one.Body.Id) || invited.Contains(one.Meeting.Id))
                && one.Meeting.IsAnnounced
            )
            .ToList();
        var entries = meetings
            .Select(one => calendar.Of(one.Meeting, one.Body.Name, withLink: true))
            .OfType<CalendarEntry>()
            .ToList();
        var tasks = await OwnTasksAsync(area, visitor, people, bodies, cancellation);
        var addresses = meetings.Select(one => one.Meeting.Address).ToHashSet(StringComparer.Ordinal);
        entries.AddRange(
            (await deadlines.LoadAsync(area, Days(), visitor, cancellation))
                .Where(one =>
                    !one.IsDone
                    && (one.Account is null || one.Account == account)
                    && (
                        !MeetingDeadlines.IsOfMeetings(one.Key)
                        || addresses.Contains(one.Address)
                        || tasks.Contains(one.Address)
                    )
                )
                .Select(EntryOf)
        );
        return entries;
    }

    private async Task<HashSet<string>> OwnTasksAsync(
        AreaKey area,
        Visitor visitor,
        List<Guid> people,
        List<Guid> bodies,
        CancellationToken cancellation
    )
    {
        var tasks = await db.Set<Commitment>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value)
            .ToListAsync(cancellation);
        return
        [
            .. tasks
                .Where(one =>
                    one.IsOpen
                    && (
                        (one.ResponsiblePersonId is { } person && people.Contains(person))
                        || (one.ResponsibleBodyId is { } body && bodies.Contains(body))
                        || (one.ResponsibleParty is { } party && party == visitor.Party)
                    )
                )
                .Select(one => one.Address),
        ];
    }

    private async Task<bool> IsPublicAsync(AreaKey area, string organ, CancellationToken cancellation)
    {
        var body = await db.Set<Body>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Area == area.Value && one.Key == organ, cancellation);
        return body is not null && (await MeetingReading.SettingsAsync(db, body, cancellation)).IsPublic;
    }

    private CalendarEntry EntryOf(Deadline deadline) =>
        new(
            $"{deadline.Key}@rammevaerk",
            deadline.When.IsExact ? $"Frist: {deadline.Title}" : $"Frist: {deadline.Title} ({deadline.When.Text})",
            deadline.When.Days.From,
            deadline.When.Days.To!.Value,
            deadline.ChangedAt
        )
        {
            Description = $"{deadline.Owner}, {DeadlineWords.Of(deadline.Kind)}",
            Address = site.Of(deadline.Address),
            IsBusy = false,
        };

    private Period Days()
    {
        var today = DanishClock.Today(time);
        return new Period(today.AddDays(-DaysBack), today.AddDays(DaysAhead));
    }

    private static Func<IQueryable<Meeting>, IQueryable<Meeting>> Recent(DateOnly since) =>
        all => all.Where(one => one.Date >= since || (one.Date == null && one.Year >= since.Year));
}
