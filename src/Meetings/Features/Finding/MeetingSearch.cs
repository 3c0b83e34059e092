using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Search.Attached;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Finding;

/// <summary>
/// What Meetings has that can be searched for: meeting/{id} is read with its items, decisions and attachments, case/{id} by
/// itself.
/// </summary>
internal sealed class MeetingSearch(RammevaerkDb db) : ISearchSource, IAttachedFiles
{
    public const string MeetingPrefix = "meeting/";
    public const string CasePrefix = "case/";

    public IReadOnlySet<Type> Touching { get; } =
        new HashSet<Type>
        {
            typeof(Meeting),
            typeof(AgendaItem),
            typeof(Recommendation),
            typeof(ItemMinutes),
            typeof(Attachment),
            typeof(ItemAttachment),
            typeof(DocumentEdition),
            typeof(BodySettings),
            typeof(Body),
            typeof(CaseThread),
        };

    public async Task<IReadOnlyCollection<string>> SubjectsAsync(
        IReadOnlyCollection<object> rows,
        CancellationToken cancellation
    )
    {
        var items = rows.Select(ItemOf).OfType<Guid>().Distinct().ToList();
        var bodies = rows.Select(BodyOf).OfType<Guid>().Distinct().ToList();
        var threads = rows.OfType<CaseThread>().Select(one => one.Id).ToHashSet();
        var own = threads.ToList();
        var meetings = rows.Select(MeetingOf).OfType<Guid>().ToHashSet();
        if (items.Count + own.Count > 0)
        {
            meetings.UnionWith(
                await db.Set<AgendaItem>()
                    .Where(item => items.Contains(item.Id) || (item.CaseId != null && own.Contains(item.CaseId.Value)))
                    .Select(item => item.MeetingId)
                    .ToListAsync(cancellation)
            );
        }

        if (bodies.Count > 0)
        {
            meetings.UnionWith(
                await db.Set<Meeting>()
                    .Where(meeting => bodies.Contains(meeting.BodyId))
                    .Select(meeting => meeting.Id)
                    .ToListAsync(cancellation)
            );
        }

        threads.UnionWith(rows.OfType<AgendaItem>().Select(item => item.CaseId).OfType<Guid>());
        if (rows.Any(row => row is Meeting or BodySettings or Body))
        {
            threads.UnionWith(
                await db.Set<AgendaItem>()
                    .Where(item => meetings.Contains(item.MeetingId) && item.CaseId != null)
                    .Select(item => item.CaseId!.Value)
                    .ToListAsync(cancellation)
            );
        }

        return [.. meetings.Select(id => MeetingPrefix + id), .. threads.Select(id => CasePrefix + id)];
    }

    public async Task<IReadOnlyList<string>> AllAsync(CancellationToken cancellation) =>
        [
            .. (
                await db.Set<Meeting>()
                    .OrderBy(meeting => meeting.Date)
                    .ThenBy(meeting => meeting.Id)
                    .Select(meeting => meeting.Id)
                    .ToListAsync(cancellation)
            ).Select(id => MeetingPrefix + id),
            .. (
                await db.Set<CaseThread>()
                    .OrderBy(thread => thread.Number)
                    .ThenBy(thread => thread.Id)
                    .Select(thread => thread.Id)
                    .ToListAsync(cancellation)
            ).Select(id => CasePrefix + id),
        ];

    public async Task<IReadOnlyList<SearchDraft>> ReadAsync(
        IReadOnlyCollection<string> subjects,
        CancellationToken cancellation
    ) =>
        [
            .. (await FindingRows.LoadAsync(db, Ids(subjects, MeetingPrefix), cancellation)).SelectMany(
                MeetingDrafts.Of
            ),
            .. await CaseDrafts.ReadAsync(db, Ids(subjects, CasePrefix), cancellation),
        ];

    public async Task<IReadOnlyList<AttachedFile>> UnreadAsync(int most, CancellationToken cancellation) =>
        [
            .. (
                await db.Set<Attachment>()
                    .AsNoTracking()
                    .Where(one => one.FileHash != null && !db.Set<SearchFile>().Any(file => file.Hash == one.FileHash))
                    .OrderBy(one => one.Id)
                    .Take(most)
                    .ToListAsync(cancellation)
            ).Select(one => new AttachedFile(one.FileHash!, one.FileName, MeetingPrefix + one.MeetingId)),
        ];

    private static List<Guid> Ids(IEnumerable<string> subjects, string prefix) =>
        [
            .. subjects
                .Where(subject => subject.StartsWith(prefix, StringComparison.Ordinal))
                .Select(subject => Guid.Parse(subject.AsSpan(prefix.Length))),
        ];

    private static Guid? ItemOf(object row) =>
        row switch
        {
            Recommendation one => one.ItemId,
            ItemMinutes one => one.ItemId,
            ItemAttachment one => one.ItemId,
            _ => null,
        };

    private static Guid? MeetingOf(object row) =>
        row switch
        {
            Meeting one => one.Id,
            AgendaItem one => one.MeetingId,
            Attachment one => one.MeetingId,
            DocumentEdition one => one.MeetingId,
            _ => null,
        };

    private static Guid? BodyOf(object row) =>
        row switch
        {
            Body one => one.Id,
            BodySettings one => one.BodyId,
            _ => null,
        };
}
