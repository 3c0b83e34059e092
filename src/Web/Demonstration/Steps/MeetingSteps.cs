using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Agendas.Attaching;
using Rammevaerk.Meetings.Features.Agendas.Steps;
using Rammevaerk.Meetings.Features.FollowUp;
using Rammevaerk.Meetings.Features.Holding;
using Rammevaerk.Meetings.Features.Holding.Decisions;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web.Demonstration.Story;
using Rammevaerk.Web.Demonstration.Story.Meetings;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What is done before, at and after meetings, through the use cases the pages call.</summary>
internal sealed class MeetingSteps(
    RammevaerkDb db,
    WriteDesk desk,
    MeetingReading reading,
    ProposeItem propose,
    AddAttachment attach,
    AttachEffect effect,
    DecisionEffects effects,
    FillAgenda fill,
    SendAgenda send,
    AnswerInvitation answer,
    NoteAttendance attendance,
    TakeMinutes minutes,
    RecordDecision record,
    GiveTask give,
    CommitmentDesk tasks,
    SendMinutes sendMinutes
)
{
    public const string Forum = "forum";

    public async Task FillAsync(string area, string key, CancellationToken stop) =>
        await Told.MustAsync(fill.RunAsync(await FindAsync(area, key, stop), stop));

    public async Task ProposeAsync(string area, string key, ToldItem told, CancellationToken stop)
    {
        var found = await FindAsync(area, key, stop);
        Guid? thread = told.Case is { } title ? await CaseAsync(area, title, found.Meeting.Year, stop) : null;
        var item = await Told.MustAsync(propose.RunAsync(found, told.Typed, thread, stop));
        foreach (var one in told.Attachments)
        {
            var content = one.Text is { } text ? System.Text.Encoding.UTF8.GetBytes(text) : null;
            var file = content is null
                ? null
                : new FormFile(new MemoryStream(content), 0, content.Length, "fil", one.File);
            await Told.MustAsync(
                attach.RunAsync(
                    item.Id,
                    new AttachmentTyped(one.Title, file, one.Link, one.Expected, one.IsInternal, null),
                    content,
                    stop
                )
            );
        }
    }

    /// <summary>Ties to the item what its decision carries out.</summary>
    public async Task TieAsync(
        string area,
        string key,
        string title,
        string kind,
        IReadOnlyDictionary<string, string> terms,
        CancellationToken stop
    )
    {
        var found = await FindAsync(area, key, stop);
        var item = await ItemAsync(found, title, stop);
        await Told.MustAsync(effect.RunAsync(item, found.Meeting, effects.Find(kind)!, terms, null, stop));
    }

    public async Task SendAgendaAsync(string area, string key, string reason, CancellationToken stop) =>
        await Told.MustAsync(send.RunAsync(await FindAsync(area, key, stop), reason, stop));

    public async Task ReplyAsync(
        string area,
        string key,
        Guid account,
        Reply reply,
        string note,
        CancellationToken stop
    )
    {
        var found = await FindAsync(area, key, stop);
        await Told.MustAsync(answer.RunAsync(found.Meeting.Id, account, reply, note, "", stop));
    }

    /// <summary>Notes who was there as they had answered; who had not was there, but for those named.</summary>
    public async Task AttendAsync(string area, string key, IReadOnlySet<string> absent, CancellationToken stop)
    {
        var found = await FindAsync(area, key, stop);
        var rows = await db.Set<Attendance>()
            .AsNoTracking()
            .Where(one => one.MeetingId == found.Meeting.Id)
            .ToListAsync(stop);
        await Told.MustAsync(
            attendance.RunAsync(
                found.Meeting.Id,
                rows.ToDictionary(
                    row => row.Id,
                    row => new AttendanceTyped(
                        null,
                        row.Reply == Reply.Declines ? Presence.Apology
                            : row.Party is { } party && absent.Contains(party) ? Presence.Absent
                            : Presence.Present,
                        row.TakingPart,
                        row.Substitute,
                        row.Part
                    )
                ),
                stop
            )
        );
    }

    /// <summary>Takes the minutes of an item and records its decision, with the tasks it gave.</summary>
    public async Task DecideAsync(string area, string key, ToldDecision told, CancellationToken stop)
    {
        var found = await FindAsync(area, key, stop);
        var item = await ItemAsync(found, told.Title, stop);
        var bullets = await db.Set<Recommendation>()
            .AsNoTracking()
            .Where(one => one.ItemId == item.Id)
            .ToListAsync(stop);
        var typed = new MinutesTyped(
            told.Outcome,
            told.Decision,
            told.Discussion,
            "",
            told.InternalNote,
            bullets.ToDictionary(
                one => one.Id,
                one =>
                    one.Ordinal == bullets.Min(other => other.Ordinal)
                        ? (told.BulletOutcome, told.BulletNote)
                        : (RecommendationOutcome.Followed, "")
            ),
            0
        );
        await Told.MustAsync(
            told.Outcome == ItemOutcome.None
                ? minutes.RunAsync(item.Id, typed, stop)
                : record.RunAsync(item.Id, typed, null, stop)
        );
        foreach (var task in told.Tasks)
        {
            // A meeting of a year that is not planned yet is told by its day.
            var due = task.DueKey is { } at ? (await reading.FindAsync(area, Forum, at, stop))?.Meeting.Id : null;
            var given = await Told.MustAsync(
                give.RunAsync(
                    item.Id,
                    new CommitmentTyped(task.Text, task.Who, due is null ? task.Due : "", due, task.IsStanding, ""),
                    stop
                )
            );
            if (task.Evidence is { } evidence)
            {
                await Told.MustAsync(
                    tasks.ReportAsync(given.Id, given.Version, CommitmentState.Done, "", evidence, stop)
                );
            }
        }
    }

    public async Task SendMinutesAsync(string area, string key, DateOnly deadline, CancellationToken stop) =>
        await Told.MustAsync(sendMinutes.RunAsync(await FindAsync(area, key, stop), deadline, stop));

    /// <summary>The titles on the agenda, in any order.</summary>
    public async Task<IReadOnlyList<AgendaItem>> ItemsAsync(string area, string key, CancellationToken stop)
    {
        var found = await FindAsync(area, key, stop);
        return await db.Set<AgendaItem>()
            .AsNoTracking()
            .Where(one => one.MeetingId == found.Meeting.Id)
            .ToListAsync(stop);
    }

    public async Task<Guid> PlanIdAsync(string area, int year, CancellationToken stop) =>
        (await db.Set<MeetingPlan>().AsNoTracking().SingleAsync(one => one.Area == area && one.Year == year, stop)).Id;

    public async Task<Guid> BodyIdAsync(string area, string key, CancellationToken stop) =>
        (await db.Set<Body>().AsNoTracking().SingleAsync(one => one.Area == area && one.Key == key, stop)).Id;

    public async Task<FoundMeeting> FindAsync(string area, string key, CancellationToken stop) =>
        await reading.FindAsync(area, Forum, key, stop) ?? throw Missing($"{area} {key}");

    private async Task<AgendaItem> ItemAsync(FoundMeeting found, string title, CancellationToken stop) =>
        await db.Set<AgendaItem>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.MeetingId == found.Meeting.Id && one.Title.StartsWith(title), stop)
        ?? throw Missing($"{found.Meeting.Key} »{title}«");

    private async Task<Guid> CaseAsync(string area, string title, int year, CancellationToken stop)
    {
        var known = await db.Set<CaseThread>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Area == area && one.Title == title, stop);
        if (known is not null)
        {
            return known.Id;
        }

        var made = await Told.MustAsync(
            desk.RunAsync<CaseThread>(
                async write =>
                {
                    var thread = await CaseBook.AddAsync(write, area, year, title, "", stop);
                    write.Audit(
                        new AuditNote(
                            "case.created",
                            thread.Subject,
                            $"Sag {thread.Number} »{title}« blev oprettet.",
                            thread.AreaKey
                        )
                    );
                    return thread;
                },
                stop
            )
        );
        return made.Id;
    }

    internal static InvalidOperationException Missing(string what) =>
        new($"The demonstration's story does not hold: there is no {what}.");
}
