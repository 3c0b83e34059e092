using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>
/// Makes meetings inside a write that says why: the plan's own, and extraordinary ones that a decision calls. The caller
/// leaves the audit entry.
/// </summary>
public static class MeetingMaking
{
    /// <summary>
    /// Adds the meeting with the next key of its body and year; what is not said is the body's usual. A deadline that would
    /// already be over is left out of an extraordinary meeting, which may be called at short notice.
    /// </summary>
    public static async Task<Meeting> AddAsync(
        Write write,
        Body body,
        BodySettings settings,
        NewMeeting made,
        CancellationToken cancellation
    )
    {
        var year = made.Year ?? made.Date.Days.From.Year;
        var meeting = new Meeting
        {
            Area = body.Area,
            BodyId = body.Id,
            BodyKey = body.Key,
            Key = await NextKeyAsync(write.Db, body.Id, year, cancellation),
            Year = year,
            IsExtraordinary = made.IsExtraordinary,
            Condition = made.Condition,
            StartsAt = made.StartsAt ?? settings.StartsAt,
            EndsAt = made.EndsAt ?? (made.StartsAt is null ? settings.EndsAt : null),
            Format = made.Format,
            Place = made.Place ?? (made.Format == MeetingFormat.Virtual ? "" : settings.Place),
            JoinLink = made.JoinLink,
            Participants = made.Participants,
            CreatedByItemId = made.CreatedByItemId,
            ChangedAt = write.Now,
        };
        SetDate(meeting, made.Date);
        SetDeadlines(meeting, settings, made, DanishClock.Date(write.Now));
        write.Db.Add(meeting);
        await PlanChange.TouchAsync(write.Db, body.Id, year, cancellation);
        return meeting;
    }

    /// <summary>Sets the day, or the words while it is not a day.</summary>
    public static void SetDate(Meeting meeting, VagueDate date) =>
        (meeting.Date, meeting.DateText) = date.IsExact
            ? ((DateOnly?)date.Days.From, (string?)null)
            : (null, date.Text);

    /// <summary>The day a meeting of the body has its deadline for items.</summary>
    public static DateOnly InputDeadlineOf(DateOnly day, BodySettings settings) => day.AddDays(-settings.InputDays);

    private static void SetDeadlines(Meeting meeting, BodySettings settings, NewMeeting made, DateOnly today)
    {
        meeting.InputDeadline = made.InputDeadline;
        meeting.SendDay = made.SendDay;
        if (meeting.Date is not { } day)
        {
            return;
        }

        var input = InputDeadlineOf(day, settings);
        var send = day.AddDays(-settings.SendDays);
        meeting.InputDeadline ??= made.IsExtraordinary && input < today ? null : input;
        meeting.SendDay ??= made.IsExtraordinary && send < today ? null : send;
    }

    /// <summary>2027-4: one more than the highest number there is, also among those this write has made.</summary>
    public static async Task<string> NextKeyAsync(RammevaerkDb db, Guid body, int year, CancellationToken cancellation)
    {
        var start = $"{year.ToString(Danish.Invariant)}-";
        var stored = await db.Set<Meeting>()
            .Where(one => one.BodyId == body && one.Key.StartsWith(start))
            .Select(one => one.Key)
            .ToListAsync(cancellation);
        var made = db.Set<Meeting>().Local.Where(one => one.BodyId == body).Select(one => one.Key);
        var highest = stored
            .Concat(made)
            .Where(key => key.StartsWith(start, StringComparison.Ordinal))
            .Select(key => int.TryParse(key.AsSpan(start.Length), Danish.Invariant, out var number) ? number : 0)
            .DefaultIfEmpty(0)
            .Max();
        return $"{start}{(highest + 1).ToString(Danish.Invariant)}";
    }
}

/// <summary>Tells a plan that its meetings have changed.</summary>
public static class PlanChange
{
    /// <summary>An approved plan becomes adjusted; others stay as they are. Nothing when the body has no plan of the year.</summary>
    public static async Task TouchAsync(RammevaerkDb db, Guid body, int year, CancellationToken cancellation)
    {
        var plan =
            db.Set<MeetingPlan>().Local.FirstOrDefault(one => one.BodyId == body && one.Year == year)
            ?? await db.Set<MeetingPlan>()
                .FirstOrDefaultAsync(one => one.BodyId == body && one.Year == year, cancellation);
        if (plan is not null)
        {
            plan.State = PlanStates.AfterChange(plan.State);
        }
    }
}
