using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Reading;

/// <summary>Everything stored of a meeting's agenda and minutes, read with a fixed number of queries.</summary>
public sealed record MeetingRows(
    IReadOnlyList<AgendaItem> Items,
    ILookup<Guid, Recommendation> Recommendations,
    ILookup<Guid, ItemAttachment> Links,
    IReadOnlyDictionary<Guid, Attachment> Attachments,
    ILookup<Guid, ConflictOfInterest> Conflicts,
    IReadOnlyDictionary<Guid, ItemMinutes> Minutes,
    ILookup<Guid, PlannedEffect> Effects,
    ILookup<Guid, Commitment> Tasks,
    ILookup<Guid, ItemNotice> Notices,
    IReadOnlyDictionary<Guid, CaseThread> Cases
)
{
    /// <summary>Reads them, not tracked.</summary>
    public static async Task<MeetingRows> LoadAsync(RammevaerkDb db, Guid meeting, CancellationToken cancellation)
    {
        var items = await db.Set<AgendaItem>()
            .AsNoTracking()
            .Where(item => item.MeetingId == meeting)
            .ToListAsync(cancellation);
        var ids = db.Set<AgendaItem>().Where(item => item.MeetingId == meeting).Select(item => item.Id);
        IQueryable<T> All<T>()
            where T : class => db.Set<T>().AsNoTracking();
        var cases = items.Select(item => item.CaseId).OfType<Guid>().Distinct().ToList();
        return new MeetingRows(
            items,
            (await All<Recommendation>().Where(one => ids.Contains(one.ItemId)).ToListAsync(cancellation))
                .OrderBy(one => one.Ordinal)
                .ToLookup(one => one.ItemId),
            (await All<ItemAttachment>().Where(one => ids.Contains(one.ItemId)).ToListAsync(cancellation))
                .OrderBy(one => one.Ordinal)
                .ToLookup(one => one.ItemId),
            await All<Attachment>()
                .Where(one => one.MeetingId == meeting)
                .ToDictionaryAsync(one => one.Id, cancellation),
            (await All<ConflictOfInterest>().Where(one => ids.Contains(one.ItemId)).ToListAsync(cancellation)).ToLookup(
                one => one.ItemId
            ),
            await All<ItemMinutes>()
                .Where(one => ids.Contains(one.ItemId))
                .ToDictionaryAsync(one => one.ItemId, cancellation),
            (await All<PlannedEffect>().Where(one => ids.Contains(one.ItemId)).ToListAsync(cancellation))
                .OrderBy(one => one.Ordinal)
                .ToLookup(one => one.ItemId),
            (
                await All<Commitment>()
                    .Where(one => one.ItemId != null && ids.Contains(one.ItemId.Value))
                    .ToListAsync(cancellation)
            )
                .OrderBy(one => one.CreatedAt)
                .ToLookup(one => one.ItemId!.Value),
            (await All<ItemNotice>().Where(one => ids.Contains(one.ItemId)).ToListAsync(cancellation)).ToLookup(one =>
                one.ItemId
            ),
            await All<CaseThread>().Where(one => cases.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation)
        );
    }

    /// <summary>The items on the agenda, in order.</summary>
    public IReadOnlyList<AgendaItem> InOrder => AgendaNumbers.InOrder(Items);

    /// <summary>The attachments' numbers over the whole agenda.</summary>
    public IReadOnlyDictionary<Guid, int> AttachmentNumbers =>
        AgendaNumbers.OfAttachments(Items, Links.SelectMany(links => links));
}
