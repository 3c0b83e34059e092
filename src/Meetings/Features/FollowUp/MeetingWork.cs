using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>What meetings ask of a visitor: own tasks, answers, agendas to send, minutes to write and to approve.</summary>
internal sealed class MeetingWork(RammevaerkDb db, TimeProvider time) : IWorklistSource
{
    private const int WeeksAhead = 6;
    private const int DaysInWeek = 7;

    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        if (visitor.AccountId is not { } account || visitor.With(Permissions.ReadMeetings).Count == 0)
        {
            return [];
        }

        var areas = AreasOf(visitor, Permissions.ReadMeetings);
        var edits = AreasOf(visitor, Permissions.EditMeetings);
        var today = DanishClock.Today(time);
        var work = new List<WorkItem>();
        work.AddRange(await TasksAsync(account, areas, cancellation));
        work.AddRange(await AnswersAsync(account, areas, today, cancellation));
        work.AddRange(await WrittenAsync(account, cancellation));
        if (edits.Count > 0)
        {
            work.AddRange(await EditingAsync(edits, today, cancellation));
        }

        return work;
    }

    private static List<string> AreasOf(Visitor visitor, string permission) =>
        [.. visitor.With(permission).Select(one => one.Area.Value).Distinct()];

    private async Task<IEnumerable<WorkItem>> TasksAsync(
        Guid account,
        List<string> areas,
        CancellationToken cancellation
    )
    {
        var people = await db.Set<Person>()
            .AsNoTracking()
            .Where(person => person.AccountId == account)
            .Select(person => person.Id)
            .ToListAsync(cancellation);
        var tasks = await db.Set<Commitment>()
            .AsNoTracking()
            .Where(task =>
                areas.Contains(task.Area)
                && task.ResponsiblePersonId != null
                && people.Contains(task.ResponsiblePersonId.Value)
                && task.State != CommitmentState.Done
                && task.State != CommitmentState.Cancelled
            )
            .ToListAsync(cancellation);
        return tasks.Select(task => new WorkItem(
            $"Udfør: {task.Text}",
            task.DueText is { } due && task.DueFrom != task.DueTo ? $"Frist {due}." : "",
            "Åbn opgaven",
            task.Address,
            task.DueTo,
            task.CreatedAt
        ));
    }

    private async Task<IEnumerable<WorkItem>> AnswersAsync(
        Guid account,
        List<string> areas,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var invited = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(meeting =>
                areas.Contains(meeting.Area)
                && (meeting.State == MeetingState.Invited || meeting.State == MeetingState.AgendaSent)
                && meeting.Date >= today
                && db.Set<Attendance>()
                    .Any(one => one.MeetingId == meeting.Id && one.AccountId == account && one.Reply == Reply.None)
            )
            .ToListAsync(cancellation);
        var coming = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(meeting =>
                areas.Contains(meeting.Area)
                && meeting.State == MeetingState.AgendaSent
                && meeting.Date >= today
                && db.Set<Attendance>()
                    .Any(one => one.MeetingId == meeting.Id && one.AccountId == account && one.Reply != Reply.None)
            )
            .Join(
                db.Set<Body>(),
                meeting => meeting.BodyId,
                body => body.Id,
                (meeting, body) => new { Meeting = meeting, body.Name }
            )
            .ToListAsync(cancellation);
        var minutes = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(meeting =>
                areas.Contains(meeting.Area)
                && meeting.State == MeetingState.MinutesSent
                && meeting.MinutesDeadline >= today
                && db.Set<Attendance>().Any(one => one.MeetingId == meeting.Id && one.AccountId == account)
                && !db.Set<MinutesRemark>().Any(one => one.MeetingId == meeting.Id && one.AccountId == account)
            )
            .ToListAsync(cancellation);
        return invited
            .Select(meeting => new WorkItem(
                $"Svar på indkaldelsen til {meeting.DateWords}",
                "",
                "Svar",
                meeting.Address,
                meeting.SendDay ?? meeting.Date
            ))
            .Concat(
                coming.Select(one => new WorkItem(
                    $"Læs dagsordenen til {one.Name} {one.Meeting.DateWords}",
                    "",
                    "Åbn dagsordenen",
                    one.Meeting.Address,
                    one.Meeting.Date
                ))
            )
            .Concat(
                minutes.Select(meeting => new WorkItem(
                    $"Læs referatet af {meeting.DateWords}",
                    "Svar, om du er enig, eller skriv din bemærkning.",
                    "Læs og svar",
                    $"{meeting.Address}/referat",
                    meeting.MinutesDeadline
                ))
            );
    }

    private async Task<IEnumerable<WorkItem>> WrittenAsync(Guid account, CancellationToken cancellation)
    {
        var open = await db.Set<WrittenProcedure>()
            .AsNoTracking()
            .Where(procedure =>
                procedure.State == ProcedureState.Open
                && db.Set<WrittenAnswer>()
                    .Any(answer =>
                        answer.ProcedureId == procedure.Id
                        && answer.AccountId == account
                        && answer.Kind == WrittenAnswerKind.Silent
                    )
            )
            .ToListAsync(cancellation);
        return open.Select(procedure => new WorkItem(
            $"Tag stilling til »{procedure.Title}«",
            "",
            "Svar",
            procedure.Address,
            procedure.Deadline
        ));
    }

    private async Task<IEnumerable<WorkItem>> EditingAsync(
        List<string> areas,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var last = today.AddDays(WeeksAhead * DaysInWeek);
        var meetings = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(meeting =>
                areas.Contains(meeting.Area)
                && meeting.Date != null
                && meeting.Date <= last
                && meeting.State != MeetingState.MinutesApproved
                && meeting.State != MeetingState.Cancelled
            )
            .OrderBy(meeting => meeting.Date)
            .ToListAsync(cancellation);
        var overdue = await db.Set<Commitment>()
            .AsNoTracking()
            .CountAsync(
                task =>
                    areas.Contains(task.Area)
                    && task.DueTo < today
                    && task.State != CommitmentState.Done
                    && task.State != CommitmentState.Cancelled,
                cancellation
            );
        var work = meetings.Select(meeting => Step(meeting, today)).OfType<WorkItem>().ToList();
        if (overdue > 0)
        {
            work.Add(
                new WorkItem(
                    overdue == 1
                        ? "Følg op på 1 overskredet opgave"
                        : $"Følg op på {Danish.Number(overdue)} overskredne opgaver",
                    "",
                    "Se opgaverne",
                    "/moeder/opgaver?tilstand=overskredet"
                )
            );
        }

        return work;
    }

    private static WorkItem? Step(Meeting meeting, DateOnly today) =>
        meeting.State switch
        {
            MeetingState.Planned or MeetingState.Invited => new(
                $"Send dagsordenen til {meeting.DateWords}",
                "",
                "Åbn dagsordenen",
                $"{meeting.Address}/rediger",
                meeting.SendDay ?? meeting.Date
            ),
            MeetingState.AgendaSent when meeting.Date <= today => new(
                $"Skriv referat af {meeting.DateWords}",
                "",
                "Skriv referat",
                $"{meeting.Address}/skriv-referat",
                meeting.Date
            ),
            MeetingState.Held => new(
                $"Send referatet af {meeting.DateWords} til bemærkninger",
                "",
                "Åbn referatet",
                $"{meeting.Address}/skriv-referat",
                Waiting: meeting.ChangedAt
            ),
            _ => null,
        };
}
