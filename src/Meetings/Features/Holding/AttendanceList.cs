using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>Who is invited to a meeting: the body's members of the day, and whom the secretariat added.</summary>
public sealed class AttendanceList(InviteToMeetings invitations, TimeProvider time)
{
    /// <summary>Adds the members who are not on the list yet; asked again it adds nobody twice.</summary>
    public async Task<IReadOnlyList<Attendance>> FillAsync(Write write, Meeting meeting, CancellationToken cancellation)
    {
        var day = meeting.Date ?? DanishClock.Today(time);
        var known = await write
            .Db.Set<Attendance>()
            .Where(one => one.MeetingId == meeting.Id)
            .ToListAsync(cancellation);
        var members = await BodyMembers.OfAsync(write.Db, meeting.BodyId, day, cancellation);
        var added = members
            .Where(member => known.TrueForAll(one => one.PersonId != member.Person.Id))
            .Select(member => invitations.AttendanceOf(meeting, member))
            .ToList();
        write.Db.AddRange(added);
        return [.. known, .. added];
    }
}
