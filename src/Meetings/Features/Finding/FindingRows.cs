using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Finding;

/// <summary>A meeting with all its documents are made of.</summary>
internal sealed record FindingRows(
    Meeting Meeting,
    Body Body,
    BodySettings Settings,
    IReadOnlyList<AgendaItem> Items,
    ILookup<Guid, Recommendation> Recommendations,
    IReadOnlyDictionary<Guid, ItemMinutes> Minutes,
    IReadOnlyDictionary<Guid, CaseThread> Cases,
    IReadOnlyList<Attachment> Attachments,
    ILookup<Guid, ItemAttachment> Links,
    IReadOnlyDictionary<string, string> Texts,
    MeetingDocument? Agenda,
    MeetingDocument? Approved
)
{
    /// <summary>Reads them with a fixed number of questions, whatever the number of meetings.</summary>
    public static async Task<IReadOnlyList<FindingRows>> LoadAsync(
        RammevaerkDb db,
        List<Guid> ids,
        CancellationToken cancellation
    )
    {
        if (ids.Count == 0)
        {
            return [];
        }

        IQueryable<T> All<T>()
            where T : class => db.Set<T>().AsNoTracking();
        var meetings = await All<Meeting>().Where(one => ids.Contains(one.Id)).ToListAsync(cancellation);
        var bodyIds = meetings.Select(one => one.BodyId).Distinct().ToList();
        var bodies = await All<Body>().Where(one => bodyIds.Contains(one.Id)).ToListAsync(cancellation);
        var settings = await MeetingReading.SettingsAsync(db, bodies, cancellation);
        var items = await All<AgendaItem>().Where(one => ids.Contains(one.MeetingId)).ToListAsync(cancellation);
        var itemIds = db.Set<AgendaItem>().Where(one => ids.Contains(one.MeetingId)).Select(one => one.Id);
        var recommendations = await All<Recommendation>()
            .Where(one => itemIds.Contains(one.ItemId))
            .OrderBy(one => one.Ordinal)
            .ToListAsync(cancellation);
        var minutes = await All<ItemMinutes>()
            .Where(one => itemIds.Contains(one.ItemId))
            .ToDictionaryAsync(one => one.ItemId, cancellation);
        var threads = items.Select(one => one.CaseId).OfType<Guid>().Distinct().ToList();
        var cases =
            threads.Count == 0
                ? []
                : await All<CaseThread>()
                    .Where(one => threads.Contains(one.Id))
                    .ToDictionaryAsync(one => one.Id, cancellation);
        var attachments = await All<Attachment>().Where(one => ids.Contains(one.MeetingId)).ToListAsync(cancellation);
        var links =
            attachments.Count == 0
                ? []
                : await All<ItemAttachment>().Where(one => itemIds.Contains(one.ItemId)).ToListAsync(cancellation);
        var hashes = attachments.Select(one => one.FileHash).OfType<string>().Distinct().ToList();
        var texts =
            hashes.Count == 0
                ? []
                : await All<SearchFile>()
                    .Where(one => hashes.Contains(one.Hash))
                    .ToDictionaryAsync(one => one.Hash, one => one.Text, cancellation);
        var editions = await EditionsAsync(db, meetings, cancellation);
        return
        [
            .. meetings.Select(meeting =>
            {
                var body = bodies.First(one => one.Id == meeting.BodyId);
                return new FindingRows(
                    meeting,
                    body,
                    settings[body.Id],
                    [.. items.Where(one => one.MeetingId == meeting.Id)],
                    recommendations.ToLookup(one => one.ItemId),
                    minutes,
                    cases,
                    [.. attachments.Where(one => one.MeetingId == meeting.Id)],
                    links.ToLookup(one => one.AttachmentId),
                    texts,
                    Read(editions, meeting, EditionKind.Agenda),
                    Read(editions, meeting, EditionKind.Minutes)
                );
            }),
        ];
    }

    /// <summary>True when the public may know of the meeting.</summary>
    public bool IsPublic => Settings.IsPublic && Meeting.IsAnnounced;

    /// <summary>The documents the public reads, as anyone may see them today; see <see cref="Clearance"/>.</summary>
    public IEnumerable<MeetingDocument> Laid
    {
        get
        {
            var marks = new CurrentMarks(
                Items.Where(item => item.IsClosed).ToDictionary(item => item.Id, item => item.ClosedReason),
                Attachments.Where(one => one.IsInternal).Select(one => one.Id).ToHashSet()
            );
            var open = new List<MeetingDocument?>
            {
                IsPublic && Meeting.AgendaPublishedAt is not null ? Agenda : null,
                IsPublic && Meeting.MinutesPublishedAt is not null ? Approved : null,
            };
            return open.OfType<MeetingDocument>().Select(document => Clearance.Public.Of(marks.On(document)));
        }
    }

    private static async Task<List<DocumentEdition>> EditionsAsync(
        RammevaerkDb db,
        List<Meeting> meetings,
        CancellationToken cancellation
    )
    {
        var open = meetings
            .Where(one => one.AgendaPublishedAt is not null || one.MinutesPublishedAt is not null)
            .Select(one => one.Id)
            .ToList();
        var all = db.Set<DocumentEdition>();
        return open.Count == 0
            ? []
            : await all.AsNoTracking()
                .Where(one =>
                    open.Contains(one.MeetingId)
                    && one.Kind != EditionKind.MinutesDraft
                    && !all.Any(other =>
                        other.MeetingId == one.MeetingId && other.Kind == one.Kind && other.Number > one.Number
                    )
                )
                .ToListAsync(cancellation);
    }

    private static MeetingDocument? Read(List<DocumentEdition> editions, Meeting meeting, EditionKind kind) =>
        editions.Find(one => one.MeetingId == meeting.Id && one.Kind == kind) is { } edition
            ? DocumentJson.Read(edition.Content)
            : null;
}
