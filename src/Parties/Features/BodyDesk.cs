using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features;

/// <summary>The one way to write about bodies and who sits in them. Whoever calls has found the body by area first.</summary>
public sealed class BodyDesk(WriteDesk desk)
{
    /// <summary>Renames a body or tells what it is for: RV-701 when the version is not the stored one.</summary>
    public Task<Result<Body>> ChangeAsync(
        Guid id,
        int version,
        string name,
        string purpose,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Body>(
            async write =>
            {
                var body = await write.Db.Set<Body>().SingleAsync(one => one.Id == id, cancellation);
                if (body.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var before = new { body.Name, body.Purpose };
                (body.Name, body.Purpose) = (name, purpose);
                write.Audit(
                    Note(body, "body.changed", $"Organet {name} blev ændret.") with
                    {
                        Before = before,
                        After = new { body.Name, body.Purpose },
                    }
                );
                return body;
            },
            cancellation
        );

    /// <summary>Gives a person of the area a seat: RV-323 for nobody of the area, RV-327 when seated in any of the days.</summary>
    public Task<Result<Membership>> SeatAsync(
        Guid bodyId,
        Guid personId,
        BodyRole role,
        Period period,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Membership>(
            async write =>
            {
                // The body's row counts the change, so that of two who seat the same person at once one is told.
                var body = await write.Db.Set<Body>().SingleAsync(one => one.Id == bodyId, cancellation);
                var person = await write
                    .Db.Set<Person>()
                    .FirstOrDefaultAsync(one => one.Id == personId && one.Area == body.Area, cancellation);
                if (person is null)
                {
                    return BodyFaults.PersonMissing();
                }

                var seats = await write
                    .Db.Set<Membership>()
                    .Where(seat => seat.BodyId == bodyId && seat.PersonId == personId)
                    .ToListAsync(cancellation);
                if (seats.Exists(seat => seat.Validity.Overlaps(period)))
                {
                    return BodyFaults.AlreadyMember(person.Name);
                }

                write.Db.Entry(body).State = EntityState.Modified;
                var seat = Add(write, body, person, role, period);
                var words = $"{person.Name} blev {BodyWords.Of(role).ToLower(Danish.Culture)} i {body.Name} {period}.";
                write.Audit(Note(body, "body.seated", words) with { After = seat });
                return seat;
            },
            cancellation
        );

    /// <summary>Ends a seat with its last day: RV-701 for a stale version, RV-326 when it would end before it begins.</summary>
    public Task<Result<Membership>> EndAsync(
        Guid bodyId,
        Guid seatId,
        int version,
        DateOnly lastDay,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Membership>(
            async write =>
            {
                var body = await write.Db.Set<Body>().SingleAsync(one => one.Id == bodyId, cancellation);
                var seat = await write.Db.Set<Membership>().SingleAsync(one => one.Id == seatId, cancellation);
                if (seat.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                if (lastDay < seat.ValidFrom)
                {
                    return BodyFaults.EndsBeforeItBegins(seat.ValidFrom);
                }

                var before = seat.ValidTo;
                seat.ValidTo = lastDay;
                var person = await write.Db.Set<Person>().SingleAsync(one => one.Id == seat.PersonId, cancellation);
                write.Audit(
                    Note(
                        body,
                        "body.seat-ended",
                        $"{person.Name} sidder i {body.Name} til og med {Danish.Date(lastDay)}."
                    ) with
                    {
                        Before = new { ValidTo = before },
                        After = new { ValidTo = lastDay },
                    }
                );
                return seat;
            },
            cancellation
        );

    /// <summary>Seats a person in a write that does more; the caller checks the days.</summary>
    public static Membership Add(Write write, Body body, Person person, BodyRole role, Period period)
    {
        var seat = new Membership
        {
            BodyId = body.Id,
            PersonId = person.Id,
            Role = role,
            ValidFrom = period.From,
            ValidTo = period.To,
        };
        write.Db.Add(seat);
        return seat;
    }

    private static AuditNote Note(Body body, string what, string summary) =>
        new(what, body.Subject, summary, body.AreaKey);
}
