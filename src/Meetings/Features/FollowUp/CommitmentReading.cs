using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>A task with the body that gave it, where it was given and where it is due.</summary>
public sealed record CommitmentView(Commitment Task, Body Body, AgendaItem? Item, Meeting? Given, Meeting? DueAt)
{
    /// <summary>When it is due, as shown: hvert møde, mødet 28. januar 2027, medio 2027; empty for no date.</summary>
    public string DueWords =>
        Task.IsStanding ? "hvert møde"
        : DueAt is not null ? $"mødet {DueAt.DateWords}"
        : Task.DueText ?? "";

    /// <summary>The last day it is in time; null without a date.</summary>
    public DateOnly? DueDay => Task.DueTo ?? DueAt?.Date;

    public bool IsOverdue(DateOnly today) => Task.IsOpen && DueDay < today;

    /// <summary>How it stands, with overdue said.</summary>
    public string StateWords(DateOnly today) =>
        IsOverdue(today) ? $"{MeetingWords.Of(Task.State)}, overskredet" : MeetingWords.Of(Task.State);
}

/// <summary>Reads tasks as the visitor may see them: those of closed items and of the committee only to their readers.</summary>
public sealed class CommitmentReading(RammevaerkDb db, VisitorAccessor visitors, TimeProvider time)
{
    /// <summary>The area's tasks, what is due first at the top, ended ones last.</summary>
    public async Task<IReadOnlyList<CommitmentView>> AllAsync(AreaKey area, CancellationToken cancellation) =>
        [
            .. (await ViewsAsync(db.Set<Commitment>().Where(task => task.Area == area.Value), cancellation))
                .OrderBy(view => !view.Task.IsOpen)
                .ThenBy(view => view.DueDay ?? DateOnly.MaxValue)
                .ThenBy(view => view.Task.Text, Danish.Order),
        ];

    /// <summary>The task of the area; null when there is none the visitor may see.</summary>
    public async Task<CommitmentView?> FindAsync(string area, Guid id, CancellationToken cancellation) =>
        (
            await ViewsAsync(db.Set<Commitment>().Where(task => task.Area == area && task.Id == id), cancellation)
        ).FirstOrDefault();

    /// <summary>The tasks given at an item, in the order they were given.</summary>
    public async Task<IReadOnlyList<CommitmentView>> OfItemAsync(
        string area,
        Guid item,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await ViewsAsync(
                    db.Set<Commitment>().Where(task => task.Area == area && task.ItemId == item),
                    cancellation
                )
            ).OrderBy(view => view.Task.CreatedAt),
        ];

    /// <summary>The tasks of the cases, what is due first at the top, ended ones last.</summary>
    public async Task<IReadOnlyList<CommitmentView>> OfCasesAsync(
        IQueryable<CaseThread> threads,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await ViewsAsync(
                    db.Set<Commitment>().Where(task => threads.Any(thread => thread.Id == task.CaseId)),
                    cancellation
                )
            )
                .OrderBy(view => !view.Task.IsOpen)
                .ThenBy(view => view.DueDay ?? DateOnly.MaxValue),
        ];

    /// <summary>What has been told about a task, the newest first.</summary>
    public async Task<IReadOnlyList<CommitmentReport>> ReportsAsync(Commitment task, CancellationToken cancellation) =>
        await db.Set<CommitmentReport>()
            .AsNoTracking()
            .Where(report => report.CommitmentId == task.Id)
            .OrderByDescending(report => report.At)
            .ToListAsync(cancellation);

    /// <summary>The meetings the task may be due at: those of its body not held yet, and the one it is due at now.</summary>
    public async Task<IReadOnlyList<Meeting>> DueMeetingsAsync(Commitment task, CancellationToken cancellation)
    {
        var own = db.Set<Meeting>().AsNoTracking().Where(meeting => meeting.BodyId == task.BodyId);
        var coming = own.NotHeld();
        return await own.Where(meeting => meeting.Id == task.DueMeetingId || coming.Any(one => one.Id == meeting.Id))
            .OrderBy(meeting => meeting.Date)
            .ToListAsync(cancellation);
    }

    /// <summary>True when the visitor is the one responsible: the person, somebody of the party, or one who sits in the body.</summary>
    public async Task<bool> IsResponsibleAsync(Commitment task, CancellationToken cancellation)
    {
        if (visitors.Current.AccountId is not { } account)
        {
            return false;
        }

        var today = DanishClock.Today(time);
        var person = await db.Set<Person>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.AccountId == account && one.Area == task.Area, cancellation);
        return person is not null
            && (
                task.ResponsiblePersonId == person.Id
                || (task.ResponsibleParty is { } party && party == person.Organisation)
                || (
                    task.ResponsibleBodyId is { } body
                    && await db.Set<Membership>()
                        .AnyAsync(
                            seat =>
                                seat.BodyId == body
                                && seat.PersonId == person.Id
                                && seat.ValidFrom <= today
                                && (seat.ValidTo == null || seat.ValidTo >= today),
                            cancellation
                        )
                )
            );
    }

    private async Task<List<CommitmentView>> ViewsAsync(IQueryable<Commitment> tasks, CancellationToken cancellation)
    {
        var rows = await tasks.AsNoTracking().ToListAsync(cancellation);
        var bodies = await db.Set<Body>()
            .AsNoTracking()
            .Where(body => tasks.Any(task => task.BodyId == body.Id))
            .ToDictionaryAsync(body => body.Id, cancellation);
        var items = await db.Set<AgendaItem>()
            .AsNoTracking()
            .Where(item => tasks.Any(task => task.ItemId == item.Id))
            .ToDictionaryAsync(item => item.Id, cancellation);
        var ids = items
            .Values.Select(item => item.MeetingId)
            .Concat(rows.Select(row => row.DueMeetingId).OfType<Guid>())
            .Distinct()
            .ToList();
        var meetings = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(meeting => ids.Contains(meeting.Id))
            .ToDictionaryAsync(meeting => meeting.Id, cancellation);
        return
        [
            .. rows.Select(row =>
                {
                    var item = row.ItemId is { } id ? items.GetValueOrDefault(id) : null;
                    return new CommitmentView(
                        row,
                        bodies[row.BodyId],
                        item,
                        item is null ? null : meetings.GetValueOrDefault(item.MeetingId),
                        row.DueMeetingId is { } due ? meetings.GetValueOrDefault(due) : null
                    );
                })
                .Where(MaySee),
        ];
    }

    private bool MaySee(CommitmentView view)
    {
        var access = MeetingAccess.Of(visitors.Current, view.Body);
        return access.SeesDrafts && (view.Item is not { IsClosed: true } || access.Clearance.SeesClosed);
    }
}
