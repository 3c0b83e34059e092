using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features.Seats;

/// <summary>Takes an appointment from step to step. Whoever calls has found the seat by body and area first.</summary>
public sealed class SeatDesk(WriteDesk desk)
{
    /// <summary>
    /// Consults, appoints or declines: RV-701 for a stale version, RV-343 for a step that does not follow, RV-342 when the
    /// group is full, RV-357 when the council's seat is taken.
    /// </summary>
    public Task<Result<Membership>> StepAsync(
        Body body,
        Guid id,
        int version,
        AppointmentState to,
        string told,
        Basis basis,
        CancellationToken cancellation
    ) =>
        RunAsync(
            body,
            id,
            version,
            async (write, own, seat, seats) =>
            {
                var step = AppointmentSteps.Step(seat.State, to);
                if (!step.IsOk)
                {
                    return step.Fault;
                }

                if (
                    to == AppointmentState.Appointed
                    && await RefuseAsync(write, own, seat, seats, cancellation) is { } fault
                )
                {
                    return fault;
                }

                var before = SeatWriting.Told(seat);
                seat.State = to;
                if (to == AppointmentState.Consulted)
                {
                    seat.Consultation = told;
                }
                else
                {
                    seat.Outcome = told;
                }

                if (basis != Basis.None)
                {
                    basis.WriteTo(seat);
                }

                var person = await write.Db.Set<Person>().SingleAsync(one => one.Id == seat.PersonId, cancellation);
                write.Note(
                    "body.seat-step",
                    own.Subject,
                    own.AreaKey,
                    $"{person.Name} i {own.Name}: {AppointmentWords.Of(to)}.",
                    before,
                    SeatWriting.Told(seat),
                    told.Length > 0 ? told : null
                );
                return seat;
            },
            cancellation
        );

    /// <summary>Lets another seat come after; the faults are those of <see cref="SeatFollowing.AddAsync"/>.</summary>
    public Task<Result<Membership>> FollowAsync(
        Body body,
        Guid id,
        int version,
        FollowKind kind,
        SeatEntry entry,
        CancellationToken cancellation
    ) =>
        RunAsync(
            body,
            id,
            version,
            (write, own, seat, seats) => SeatFollowing.AddAsync(write, own, seat, seats, kind, entry, cancellation),
            cancellation
        );

    private Task<Result<Membership>> RunAsync(
        Body body,
        Guid id,
        int version,
        Func<Write, Body, Membership, List<Membership>, Task<Result<Membership>>> work,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Membership>(
            async write =>
            {
                var own = await write.Db.Set<Body>().SingleAsync(one => one.Id == body.Id, cancellation);
                var seats = await SeatWriting.SeatsAsync(write, own, cancellation);
                var seat = seats.Single(one => one.Id == id);
                if (seat.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                write.Db.Entry(own).State = EntityState.Modified;
                return await work(write, own, seat, seats);
            },
            cancellation
        );

    private static async Task<Fault?> RefuseAsync(
        Write write,
        Body body,
        Membership seat,
        List<Membership> seats,
        CancellationToken cancellation
    )
    {
        var others = seats.Where(one => one.Id != seat.Id).ToList();
        var taken = seat.CouncilSeatId is { } council
            ? others.Find(one => one.CouncilSeatId == council && one.IsHeld && one.Validity.Overlaps(seat.Validity))
            : null;
        if (taken is not null)
        {
            var named = await write
                .Db.Set<CouncilSeat>()
                .SingleAsync(one => one.Id == seat.CouncilSeatId, cancellation);
            return AppointmentFaults.CouncilSeatTaken(named.Title, taken.Validity);
        }

        return await SeatWriting.FullAsync(write, body, seat.Role, seat.Validity, others, cancellation);
    }
}
