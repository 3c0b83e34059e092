using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Events;
using Rammevaerk.Platform.Deadlines;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>A topic with its votes.</summary>
public sealed record TopicView(Topic Topic, int Votes, bool HasMine, Gathering? Gathering);

/// <summary>Reads events and topics as the visitor may know of them.</summary>
public sealed class GatheringReading(RammevaerkDb db, VisitorAccessor visitors, ICurrentParameters parameters)
{
    /// <summary>The area's events, the newest last; those not published only to members.</summary>
    public async Task<IReadOnlyList<Gathering>> LoadAsync(AreaKey area, CancellationToken cancellation)
    {
        var sees = visitors.Current.May(Permissions.ReadMeetings, area);
        return await db.Set<Gathering>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value && (sees || one.IsPublic))
            .OrderBy(one => one.From)
            .ToListAsync(cancellation);
    }

    /// <summary>The event; null when there is none the visitor may know of.</summary>
    public async Task<Gathering?> FindAsync(string area, Guid id, CancellationToken cancellation) =>
        await SaveGathering.FindAsync(db, area, id, cancellation) is { } found
        && (found.IsPublic || visitors.Current.May(Permissions.ReadMeetings, found.AreaKey))
            ? found
            : null;

    public Task<List<ProgrammeRow>> ProgrammeAsync(Guid gathering, CancellationToken cancellation) =>
        db.Set<ProgrammeRow>()
            .AsNoTracking()
            .Where(one => one.GatheringId == gathering)
            .OrderBy(one => one.Ordinal)
            .ToListAsync(cancellation);

    /// <summary>Those who have signed up, also those who signed off; for who may edit.</summary>
    public async Task<IReadOnlyList<SignUp>> SignUpsAsync(Guid gathering, CancellationToken cancellation) =>
        [
            .. (
                await db.Set<SignUp>()
                    .AsNoTracking()
                    .Where(one => one.GatheringId == gathering)
                    .ToListAsync(cancellation)
            ).OrderBy(one => one.Name, Kernel.Danish.Order),
        ];

    /// <summary>The backlog: what is open first, by priority and then by votes.</summary>
    public async Task<IReadOnlyList<TopicView>> TopicsAsync(AreaKey area, CancellationToken cancellation)
    {
        var topics = await db.Set<Topic>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value)
            .ToListAsync(cancellation);
        var ids = topics.Select(one => one.Id).ToList();
        var votes = (
            await db.Set<TopicVote>().AsNoTracking().Where(one => ids.Contains(one.TopicId)).ToListAsync(cancellation)
        ).ToLookup(one => one.TopicId, one => one.AccountId);
        var events = await db.Set<Gathering>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value)
            .ToDictionaryAsync(one => one.Id, cancellation);
        return
        [
            .. topics
                .Select(one => new TopicView(
                    one,
                    votes[one.Id].Count(),
                    votes[one.Id].Contains(visitors.Current.AccountId ?? Guid.Empty),
                    one.GatheringId is { } id ? events.GetValueOrDefault(id) : null
                ))
                .OrderBy(one => one.Topic.IsClosed)
                .ThenBy(one => one.Topic.Priority == 0 ? int.MaxValue : one.Topic.Priority)
                .ThenByDescending(one => one.Votes)
                .ThenBy(one => one.Topic.Title, Kernel.Danish.Order),
        ];
    }

    /// <summary>That there are too few theme days in the year; null when there are enough, or the area has no rule.</summary>
    public string? ThemeDays(AreaKey area, IReadOnlyList<Gathering> events, int year) =>
        parameters.Current.FindNumber(ParameterKeys.ThemeDaysMin, area, new DateOnly(year, 12, 31))
            is { IsOk: true } least
            ? ThemeDaysRule.Check(events, year, (int)least.Value.Number!.Value)
            : null;
}

/// <summary>The last days of signing up.</summary>
internal sealed class GatheringDeadlines(RammevaerkDb db) : IDeadlineSource
{
    public async Task<IReadOnlyList<Deadline>> LoadAsync(AreaKey area, Period days, CancellationToken cancellation)
    {
        var open = await db.Set<Gathering>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value && one.IsPublic && !one.IsCancelled && one.SignUpTo != null)
            .ToListAsync(cancellation);
        return
        [
            .. open.Where(one => days.Contains(one.SignUpTo!.Value))
                .Select(one => new Deadline(
                    $"meetings/gathering/{one.Id}",
                    $"Tilmelding til {one.Title}",
                    GatheringWords.Of(one.Type),
                    DeadlineKind.Agreed,
                    VagueDate.Exact(one.SignUpTo!.Value),
                    one.Address,
                    area,
                    Permissions.ReadPublic
                )
                {
                    IsFollowed = false,
                    ChangedAt = one.ChangedAt,
                }),
        ];
    }
}
