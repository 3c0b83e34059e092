using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Deadlines;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Calendar;

/// <summary>The deadlines of meetings: items, agendas, minutes, tasks, written procedures; and the dates of others.</summary>
internal sealed class MeetingDeadlines(RammevaerkDb db) : IDeadlineSource
{
    /// <summary>What the keys of outside dates begin with.</summary>
    public const string OutsidePrefix = Prefix + "outside/";

    private const string Prefix = "meetings/";

    /// <summary>True for the keys of this source.</summary>
    public static bool IsOfMeetings(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);

    public async Task<IReadOnlyList<Deadline>> LoadAsync(AreaKey area, Period days, CancellationToken cancellation)
    {
        var last = days.To ?? DateOnly.MaxValue;
        var bodies = await db.Set<Body>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value)
            .ToDictionaryAsync(one => one.Id, cancellation);
        var settings = await MeetingReading.SettingsAsync(db, bodies.Values, cancellation);
        var all = new List<Deadline>();
        all.AddRange(await OfMeetingsAsync(area, bodies, settings, cancellation));
        all.AddRange(await OfTasksAsync(area, bodies, cancellation));
        all.AddRange(await OfProceduresAsync(area, bodies, cancellation));
        all.AddRange(await OutsideAsync(area, cancellation));
        for (var year = days.From.Year; year <= Math.Min(last.Year, days.From.Year + 5); year++)
        {
            all.AddRange(
                StatutoryDates
                    .Of(year)
                    .Select(one => new Deadline(
                        $"{Prefix}statutory/{one.Key}",
                        one.Title,
                        "Rammeaftale",
                        DeadlineKind.Statutory,
                        one.When,
                        $"/moeder/aarshjul?omraade={area}&aar={year.ToString(Danish.Invariant)}",
                        area,
                        Permissions.ReadPublic
                    )
                    {
                        IsFollowed = false,
                    })
            );
        }

        return [.. all.Where(one => one.When.Days.From <= last && one.When.Days.To >= days.From)];
    }

    private async Task<IEnumerable<Deadline>> OfMeetingsAsync(
        AreaKey area,
        Dictionary<Guid, Body> bodies,
        IReadOnlyDictionary<Guid, BodySettings> settings,
        CancellationToken cancellation
    )
    {
        var meetings = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value && one.State != MeetingState.Cancelled)
            .ToListAsync(cancellation);
        return meetings.SelectMany(meeting => Of(meeting, bodies[meeting.BodyId], settings));
    }

    private static IEnumerable<Deadline> Of(
        Meeting meeting,
        Body body,
        IReadOnlyDictionary<Guid, BodySettings> settings
    )
    {
        var members = PermissionOf(body);
        var isOpen = settings[body.Id].IsPublic;
        if (meeting.InputDeadline is { } input)
        {
            yield return Day(
                meeting,
                body,
                "input",
                $"Punkter til {body.Name} {meeting.DateWords} meldes ind",
                input,
                isOpen && meeting.IsAnnounced ? Permissions.ReadPublic : members,
                meeting.State >= MeetingState.AgendaSent
            );
        }

        if (meeting.SendDay is { } send)
        {
            yield return Day(
                meeting,
                body,
                "send",
                $"Dagsordenen til {body.Name} {meeting.DateWords} sendes",
                send,
                members,
                meeting.State >= MeetingState.AgendaSent
            );
        }

        if (meeting.MinutesDeadline is { } minutes)
        {
            yield return Day(
                meeting,
                body,
                "minutes",
                $"Bemærkninger til referatet af {body.Name} {meeting.DateWords}",
                minutes,
                members,
                meeting.State != MeetingState.MinutesSent
            );
        }
    }

    private static Deadline Day(
        Meeting meeting,
        Body body,
        string what,
        string title,
        DateOnly day,
        string permission,
        bool isDone
    ) =>
        new(
            $"{Prefix}{meeting.Id}/{what}",
            title,
            body.Name,
            DeadlineKind.Agreed,
            VagueDate.Exact(day),
            meeting.Address,
            meeting.AreaKey,
            permission
        )
        {
            IsDone = isDone,
            ChangedAt = meeting.ChangedAt,
        };

    private async Task<IEnumerable<Deadline>> OfTasksAsync(
        AreaKey area,
        Dictionary<Guid, Body> bodies,
        CancellationToken cancellation
    )
    {
        var tasks = await db.Set<Commitment>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value && one.DueText != null)
            .ToListAsync(cancellation);
        return from task in tasks
            let due = VagueDate.Parse(task.DueText!)
            where due.IsOk
            select new Deadline(
                $"{Prefix}task/{task.Id}",
                task.Responsible.Length > 0 ? $"{task.Text} ({task.Responsible})" : task.Text,
                bodies[task.BodyId].Name,
                DeadlineKind.Agreed,
                due.Value,
                task.Address,
                area,
                PermissionOf(bodies[task.BodyId])
            )
            {
                IsDone = !task.IsOpen,
                ChangedAt = task.CreatedAt,
            };
    }

    private async Task<IEnumerable<Deadline>> OfProceduresAsync(
        AreaKey area,
        Dictionary<Guid, Body> bodies,
        CancellationToken cancellation
    )
    {
        var procedures = await db.Set<WrittenProcedure>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value && one.State != ProcedureState.Draft)
            .ToListAsync(cancellation);
        return procedures.Select(one => new Deadline(
            $"{Prefix}procedure/{one.Id}",
            $"Svar på »{one.Title}«",
            bodies[one.BodyId].Name,
            DeadlineKind.Agreed,
            VagueDate.Exact(one.Deadline),
            one.Address,
            area,
            PermissionOf(bodies[one.BodyId])
        )
        {
            IsDone = one.State == ProcedureState.Closed,
            ChangedAt = one.OpenedAt ?? DateTime.UnixEpoch,
        });
    }

    private async Task<IEnumerable<Deadline>> OutsideAsync(AreaKey area, CancellationToken cancellation)
    {
        var dates = await db.Set<OutsideDate>()
            .AsNoTracking()
            .Where(one =>
                one.Area == area.Value && (one.Kind == OutsideDateKind.Window || one.Kind == OutsideDateKind.Statutory)
            )
            .ToListAsync(cancellation);
        return dates.Select(date => new Deadline(
            $"{OutsidePrefix}{date.Id}",
            date.Title,
            date.Owner,
            date.Kind == OutsideDateKind.Statutory ? DeadlineKind.Statutory : DeadlineKind.Expected,
            VagueDate.Parse(date.DateText) is { IsOk: true } words ? words.Value : VagueDate.Exact(date.To),
            $"/moeder/aarshjul?omraade={area}&aar={date.From.Year.ToString(Danish.Invariant)}",
            area,
            Permissions.ReadPublic
        )
        {
            Opens = date.From == date.To ? null : date.From,
            IsFollowed = false,
        });
    }

    private static string PermissionOf(Body body) =>
        body.Kind == BodyKind.ExecutiveCommittee ? Permissions.ReadCommittee : Permissions.ReadMeetings;
}
