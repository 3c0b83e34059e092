using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Agendas;

/// <summary>An item with its meeting, both tracked by the write.</summary>
public sealed record TrackedItem(AgendaItem Item, Meeting Meeting)
{
    /// <summary>The note that something was done to the item.</summary>
    public AuditNote Note(string what, string summary) => new(what, Item.Subject, summary, Item.AreaKey);
}

/// <summary>
/// The one way to write about an item. Whoever calls has found it by area and looked at who asks. RV-701 when the version is
/// not the stored one, RV-907 when the minutes are locked.
/// </summary>
public sealed class ItemDesk(WriteDesk desk)
{
    /// <summary>Runs the work on the item.</summary>
    /// <param name="id">The item.</param>
    /// <param name="version">The version the form was filled from; null when the work does not overwrite fields.</param>
    /// <param name="work">Does it, with an audit note.</param>
    /// <param name="cancellation">Stops the work; nothing is stored then.</param>
    public Task<Result<T>> RunAsync<T>(
        Guid id,
        int? version,
        Func<Write, TrackedItem, Task<Result<T>>> work,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<T>(
            async write =>
            {
                var item = await write.Db.Set<AgendaItem>().SingleAsync(one => one.Id == id, cancellation);
                var meeting = await write.Db.Set<Meeting>().SingleAsync(one => one.Id == item.MeetingId, cancellation);
                return meeting.IsLocked ? MeetingFaults.Locked()
                    : version is { } seen && seen != item.Version ? StorageFaults.ChangedMeanwhile()
                    : await work(write, new TrackedItem(item, meeting));
            },
            cancellation
        );

    /// <summary>Runs work that belongs to a meeting as a whole.</summary>
    public Task<Result<T>> OnMeetingAsync<T>(
        Guid id,
        Func<Write, Meeting, Task<Result<T>>> work,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<T>(
            async write =>
            {
                var meeting = await write.Db.Set<Meeting>().SingleAsync(one => one.Id == id, cancellation);
                return meeting.IsLocked ? MeetingFaults.Locked() : await work(write, meeting);
            },
            cancellation
        );
}
