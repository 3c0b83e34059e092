using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features.Seats;

/// <summary>Makes seats inside a write, so that a form and a decision do it alike.</summary>
internal static class SeatWriting
{
    /// <summary>
    /// Seats a person of the area: RV-323 for nobody of the area, RV-327 when seated in any of the days, RV-341 and RV-348
    /// for a substitute of nobody, RV-342 when the group is full, RV-356 and RV-357 for a council's seat.
    /// </summary>
    public static async Task<Result<Membership>> AddAsync(
        Write write,
        Body body,
        SeatEntry entry,
        CancellationToken cancellation
    )
    {
        if (await write.PersonAsync(body.AreaKey, entry.PersonId, cancellation) is not { } person)
        {
            return BodyFaults.PersonMissing();
        }

        var seats = await SeatsAsync(write, body, cancellation);
        if (seats.Exists(seat => seat.PersonId == person.Id && Stands(seat) && seat.Validity.Overlaps(entry.Period)))
        {
            return BodyFaults.AlreadyMember(person.Name);
        }

        if (await RefuseAsync(write, body, entry, seats, cancellation) is { } fault)
        {
            return fault;
        }

        // The body's row counts the change, so that of two who seat the same person at once one is told.
        write.Db.Entry(body).State = EntityState.Modified;
        var seat = Make(write, body, person, entry);
        var does = entry.State == AppointmentState.Appointed ? "blev" : "er foreslået som";
        write.Note(
            entry.State == AppointmentState.Appointed ? "body.seated" : "body.seat-proposed",
            body.Subject,
            body.AreaKey,
            $"{person.Name} {does} {BodyWords.Of(entry.Role).ToLower(Danish.Culture)} i {body.Name} {entry.Period}.",
            after: Told(seat)
        );
        return seat;
    }

    /// <summary>Every seat of the body, tracked; those the write has only just made too.</summary>
    public static async Task<List<Membership>> SeatsAsync(Write write, Body body, CancellationToken cancellation)
    {
        await write.Db.Set<Membership>().Where(seat => seat.BodyId == body.Id).LoadAsync(cancellation);
        return [.. write.Db.Set<Membership>().Local.Where(seat => seat.BodyId == body.Id)];
    }

    /// <summary>RV-342 when one more of the role would be one too many.</summary>
    public static async Task<Fault?> FullAsync(
        Write write,
        Body body,
        BodyRole role,
        Period period,
        IEnumerable<Membership> others,
        CancellationToken cancellation
    )
    {
        var commission = await write
            .Db.Set<Commission>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.BodyId == body.Id, cancellation);
        return BodyWords.IsMember(role) && GroupSizeRule.IsFull(commission, others, period)
            ? AppointmentFaults.GroupIsFull(body.Name, commission!.MaxMembers!.Value)
            : null;
    }

    /// <summary>The row of a seat whose faults were looked for.</summary>
    public static Membership Make(Write write, Body body, Person person, SeatEntry entry)
    {
        var seat = new Membership
        {
            BodyId = body.Id,
            PersonId = person.Id,
            Role = entry.Role,
            Organisation = person.Organisation,
            ValidFrom = entry.Period.From,
            ValidTo = entry.Period.To,
            State = entry.State,
            SubstituteForId = entry.SubstituteForId,
            CouncilSeatId = entry.CouncilSeatId,
        };
        entry.Basis.WriteTo(seat);
        write.Db.Add(seat);
        return seat;
    }

    /// <summary>What the trail keeps of a seat.</summary>
    public static object Told(Membership seat) =>
        new
        {
            seat.Role,
            seat.ValidFrom,
            seat.ValidTo,
            State = AppointmentWords.Of(seat.State),
            Source = Basis.Of(seat).ToString(),
        };

    private static async Task<Fault?> RefuseAsync(
        Write write,
        Body body,
        SeatEntry entry,
        List<Membership> seats,
        CancellationToken cancellation
    )
    {
        if (entry.SubstituteForId is { } member && !seats.Exists(seat => seat.Id == member && seat.IsHeld))
        {
            return AppointmentFaults.SeatNotThere();
        }

        if (entry.CouncilSeatId is { } id)
        {
            var seat = await write
                .Db.Set<CouncilSeat>()
                .FirstOrDefaultAsync(one => one.Id == id && one.BodyId == body.Id, cancellation);
            if (seat is null)
            {
                return AppointmentFaults.CouncilSeatMissing();
            }

            if (
                seats.Find(one => one.CouncilSeatId == id && one.IsHeld && one.Validity.Overlaps(entry.Period)) is
                { } taken
            )
            {
                return AppointmentFaults.CouncilSeatTaken(seat.Title, taken.Validity);
            }
        }

        return entry.State == AppointmentState.Appointed
            ? await FullAsync(write, body, entry.Role, entry.Period, seats, cancellation)
            : null;
    }

    private static bool Stands(Membership seat) => seat.State != AppointmentState.Declined;
}
