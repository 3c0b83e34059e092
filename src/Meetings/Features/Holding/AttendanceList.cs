using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>Who is invited to a meeting: the body's members of the day, and whom the secretariat added.</summary>
public sealed class AttendanceList(BodyReading bodies, TimeProvider time)
{
    /// <summary>Adds the members who are not on the list yet; asked again it adds nobody twice.</summary>
    public async Task<IReadOnlyList<Attendance>> FillAsync(Write write, Meeting meeting, CancellationToken cancellation)
    {
        var day = meeting.Date ?? DanishClock.Today(time);
        var known = await write
            .Db.Set<Attendance>()
            .Where(one => one.MeetingId == meeting.Id)
            .ToListAsync(cancellation);
        var seats = await write
            .Db.Set<Membership>()
            .Where(seat =>
                seat.BodyId == meeting.BodyId
                && seat.ValidFrom <= day
                && (seat.ValidTo == null || seat.ValidTo >= day)
                && seat.Role != BodyRole.Substitute
            )
            .Join(
                write.Db.Set<Person>(),
                seat => seat.PersonId,
                person => person.Id,
                (seat, person) => new { seat.Role, Person = person }
            )
            .ToListAsync(cancellation);
        foreach (var seat in seats.Where(seat => known.TrueForAll(one => one.PersonId != seat.Person.Id)))
        {
            var row = new Attendance
            {
                MeetingId = meeting.Id,
                PersonId = seat.Person.Id,
                AccountId = seat.Person.AccountId,
                Name = seat.Person.Name,
                Party = seat.Person.Organisation,
                Organisation = bodies.OrganisationOf(seat.Person),
                Role = BodyWords.Of(seat.Role),
                IsMember = seat.Role is BodyRole.Chair or BodyRole.DeputyChair or BodyRole.Member,
            };
            write.Db.Add(row);
            known.Add(row);
        }

        return known;
    }
}
