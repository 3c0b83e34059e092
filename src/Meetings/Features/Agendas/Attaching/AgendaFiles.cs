using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Agendas.Attaching;

/// <summary>Lets other modules put their files on the agendas of coming meetings, for a visitor who may change them.</summary>
internal sealed class AgendaFiles(
    RammevaerkDb db,
    MeetingReading reading,
    ItemEditing editing,
    AddAttachment add,
    TimeProvider time
) : IAgendaFiles
{
    private static readonly MeetingState[] Coming =
    [
        MeetingState.Planned,
        MeetingState.Invited,
        MeetingState.AgendaSent,
    ];

    public async Task<IReadOnlyList<AgendaPlace>> PlacesAsync(AreaKey area, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var rows = await db.Set<AgendaItem>()
            .AsNoTracking()
            .Where(item =>
                item.Area == area.Value
                && item.Role == ItemRole.Ordinary
                && (item.State == ItemState.OnAgenda || item.State == ItemState.Submitted)
            )
            .Join(
                db.Set<Meeting>().AsNoTracking().Where(one => Coming.Contains(one.State) && one.Date >= today),
                item => item.MeetingId,
                meeting => meeting.Id,
                (item, meeting) => new { item, meeting }
            )
            .OrderBy(row => row.meeting.Date)
            .ThenBy(row => row.item.Ordinal)
            .ToListAsync(cancellation);
        var found = new Dictionary<Guid, FoundMeeting?>();
        var places = new List<AgendaPlace>();
        foreach (var row in rows)
        {
            if (!found.TryGetValue(row.meeting.Id, out var meeting))
            {
                meeting = await reading.FindAsync(area.Value, row.meeting.Id, cancellation);
                found[row.meeting.Id] = meeting;
            }

            if (meeting is not null && editing.May(row.item, meeting))
            {
                places.Add(new(row.item.Id, $"{meeting.Body.Name} {row.meeting.DateWords}: {row.item.Title}"));
            }
        }

        return places;
    }

    public async Task<Result<string?>> AttachAsync(
        AreaKey area,
        Guid item,
        string title,
        string fileName,
        byte[] content,
        CancellationToken cancellation
    )
    {
        if (
            await reading.FindItemAsync(area.Value, item, cancellation) is not var (row, meeting)
            || !editing.May(row, meeting)
        )
        {
            return Result.Ok<string?>(null);
        }

        var file = new FormFile(new MemoryStream(content), 0, content.LongLength, "fil", fileName);
        var added = await add.RunAsync(
            item,
            new AttachmentTyped(title, file, "", "", IsInternal: false, Existing: null),
            content,
            cancellation
        );
        return added.Then(_ => Result.Ok<string?>(row.Address));
    }
}
