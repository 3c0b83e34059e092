using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Holding;

/// <summary>Who is invited to a meeting, what they answered, and who was there.</summary>
[RequiresPermission(Permissions.ReadMeetings)]
public sealed class AttendanceModel(
    MeetingReading reading,
    RammevaerkDb db,
    PartyRegister parties,
    TimeProvider time
) : MeetingPage(reading)
{
    public IReadOnlyList<Attendance> People { get; private set; } = [];

    public IReadOnlyList<Party> Parties { get; private set; } = [];

    public IEnumerable<Attendance> Members => People.Where(one => one.IsMember);

    /// <summary>The parties of the area that nobody is there for, or is coming for.</summary>
    public IReadOnlyList<string> Unrepresented =>
        [
            .. Parties
                .Where(party => !People.Any(one => one.Party == party.Code.Value && IsThere(one)))
                .Select(party => party.Name)
                .Order(Danish.Order),
        ];

    public int Represented => Parties.Count - Unrepresented.Count;

    public bool IsHeld => Meeting.State >= MeetingState.Held;

    protected override bool Admits(FoundMeeting found) => found.Access.SeesDrafts;

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        People =
        [
            .. (
                await db.Set<Attendance>().AsNoTracking().Where(one => one.MeetingId == Meeting.Id).ToListAsync(cancellation)
            )
                .OrderBy(one => !one.IsMember)
                .ThenBy(one => one.Organisation, Danish.Order)
                .ThenBy(one => one.Name, Danish.Order),
        ];
        Parties = parties.InArea(Meeting.AreaKey, Meeting.Date ?? DanishClock.Today(time));
    }

    private bool IsThere(Attendance one) =>
        IsHeld
            ? one.Presence == Presence.Present || (one.Presence != Presence.Absent && one.Substitute.Length > 0)
            : one.Reply is Reply.Comes or Reply.ComesByVideo or Reply.SendsSubstitute;
}
