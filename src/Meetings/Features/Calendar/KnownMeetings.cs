using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Calendar;

/// <summary>A meeting a visitor may know of, with its body and what the visitor may there.</summary>
public sealed record KnownMeeting(Meeting Meeting, Body Body, MeetingAccess Access);

/// <summary>Finds the meetings of an area a visitor may know of. Reads only.</summary>
public sealed class KnownMeetings(RammevaerkDb db, MeetingReading reading)
{
    /// <summary>Those of the visitor, by date; vague dates by their first day.</summary>
    public async Task<IReadOnlyList<KnownMeeting>> LoadAsync(
        AreaKey area,
        Func<IQueryable<Meeting>, IQueryable<Meeting>> which,
        CancellationToken cancellation
    )
    {
        var bodies = (await reading.BodiesAsync(area, cancellation)).ToDictionary(one => one.Body.Id);
        var ids = bodies.Keys.ToList();
        var meetings = await which(db.Set<Meeting>().AsNoTracking().Where(one => ids.Contains(one.BodyId)))
            .ToListAsync(cancellation);
        return
        [
            .. PlanReading
                .InOrder(meetings)
                .Select(meeting => new KnownMeeting(
                    meeting,
                    bodies[meeting.BodyId].Body,
                    bodies[meeting.BodyId].Access
                ))
                .Where(one => one.Access.SeesDrafts || one.Meeting.IsAnnounced),
        ];
    }

    /// <summary>Those anyone may know of, whoever asks: what a public feed holds.</summary>
    public async Task<IReadOnlyList<KnownMeeting>> LoadPublicAsync(
        AreaKey area,
        Func<IQueryable<Meeting>, IQueryable<Meeting>> which,
        CancellationToken cancellation
    )
    {
        var all = await LoadAsync(area, which, cancellation);
        var open = (await reading.BodiesAsync(area, cancellation))
            .Where(one => one.Settings.IsPublic)
            .Select(one => one.Body.Id)
            .ToHashSet();
        return [.. all.Where(one => open.Contains(one.Body.Id) && one.Meeting.IsAnnounced)];
    }
}
