using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features.Seats;

/// <summary>Lets a seat come after another inside a write: the same person again, somebody until the next appointment, or for good.</summary>
internal static class SeatFollowing
{
    /// <summary>
    /// The seat that comes after, both linked: RV-359 when one does already, RV-350 when it would begin before the old one,
    /// RV-323 for nobody of the area, RV-327 when the person is seated in those days, RV-343 for a seat never held.
    /// </summary>
    public static async Task<Result<Membership>> AddAsync(
        Write write,
        Body body,
        Membership old,
        List<Membership> seats,
        FollowKind kind,
        SeatEntry entry,
        CancellationToken cancellation
    )
    {
        if (seats.Exists(seat => seat.FollowsId == old.Id && seat.State != AppointmentState.Declined))
        {
            return AppointmentFaults.HasFollower();
        }

        var state = AppointmentSteps.FollowedBy(kind);
        var step = AppointmentSteps.Step(old.State, state);
        if (!step.IsOk)
        {
            return step.Fault;
        }

        if (entry.Period.From <= old.ValidFrom)
        {
            return AppointmentFaults.FollowsTooEarly(old.ValidFrom);
        }

        var personId = kind == FollowKind.Renewal ? old.PersonId : entry.PersonId;
        if (await write.PersonAsync(body.AreaKey, personId, cancellation) is not { } person)
        {
            return BodyFaults.PersonMissing();
        }

        var days = Days(body, old, kind, entry.Period);
        var last = entry.Period.From.AddDays(-1);
        if (old.ValidTo is null || old.ValidTo > last)
        {
            old.ValidTo = last;
        }

        var others = seats.Where(seat => seat.State != AppointmentState.Declined).ToList();
        if (others.Exists(seat => seat.PersonId == person.Id && seat.Validity.Overlaps(days)))
        {
            return BodyFaults.AlreadyMember(person.Name);
        }

        if (await SeatWriting.FullAsync(write, body, old.Role, days, others, cancellation) is { } full)
        {
            return full;
        }

        old.State = state;
        var seat = SeatWriting.Make(
            write,
            body,
            person,
            entry with
            {
                Role = old.Role,
                Period = days,
                SubstituteForId = old.SubstituteForId,
                CouncilSeatId = old.CouncilSeatId,
            }
        );
        (seat.FollowsId, seat.FollowsAs) = (old.Id, kind);
        var before = await write.Db.Set<Person>().SingleAsync(one => one.Id == old.PersonId, cancellation);
        write.Note(
            "body.seat-followed",
            body.Subject,
            body.AreaKey,
            Words(kind, body, before, person, days),
            after: SeatWriting.Told(seat)
        );
        return seat;
    }

    /// <summary>
    /// Whoever takes a seat over in the interim has it to the end of the term; a renewal lasts the next term unless its
    /// end is said.
    /// </summary>
    private static Period Days(Body body, Membership old, FollowKind kind, Period said)
    {
        if (said.To is not null)
        {
            return said;
        }

        var term = body.TermYears is { } years ? ExecutiveCommitteeTerm.Of(said.From, years).Days.To : null;
        var end = kind == FollowKind.Interim && old.ValidTo >= said.From ? old.ValidTo : term;
        return new(said.From, end);
    }

    private static string Words(FollowKind kind, Body body, Person before, Person person, Period days) =>
        kind switch
        {
            FollowKind.Renewal => $"{person.Name} blev genudpeget til {body.Name} {days}.",
            FollowKind.Interim =>
                $"{person.Name} overtager {Danish.Genitive(before.Name)} plads i {body.Name} {days}, til der udpeges igen.",
            FollowKind.Successor => $"{person.Name} efterfølger {before.Name} i {body.Name} {days}.",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
