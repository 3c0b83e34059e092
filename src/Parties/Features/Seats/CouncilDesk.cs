using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features.Seats;

/// <summary>Writes and reads the named seats of outside councils.</summary>
public sealed class CouncilDesk(RammevaerkDb db, WriteDesk desk)
{
    /// <summary>Creates a seat: RV-344 when a body that appoints is of another area. The same seat twice is one.</summary>
    public Task<Result<CouncilSeat>> AddAsync(Body body, CouncilSeat seat, CancellationToken cancellation) =>
        desk.RunAsync<CouncilSeat>(
            async write =>
            {
                if (
                    await write.BodyAsync(body.AreaKey, seat.AppointerId, cancellation) is null
                    || (
                        seat.SecondAppointerId is { } second
                        && await write.BodyAsync(body.AreaKey, second, cancellation) is null
                    )
                )
                {
                    return AppointmentFaults.BodyMissing();
                }

                var same = await write
                    .Db.Set<CouncilSeat>()
                    .FirstOrDefaultAsync(one => one.BodyId == body.Id && one.Title == seat.Title, cancellation);
                if (same is not null)
                {
                    return same;
                }

                write.Db.Add(seat);
                write.Note(
                    "body.council-seat-created",
                    body.Subject,
                    body.AreaKey,
                    $"Pladsen »{seat.Title}« i {body.Name} blev oprettet.",
                    after: new
                    {
                        seat.Title,
                        seat.FirstYear,
                        seat.TermYears,
                    }
                );
                return seat;
            },
            cancellation
        );

    /// <summary>The seats of the area's outside councils, by council and title.</summary>
    public async Task<IReadOnlyList<(CouncilSeat Seat, Body Council)>> OfAreaAsync(
        string area,
        CancellationToken cancellation
    )
    {
        var seats = await db.Set<CouncilSeat>()
            .AsNoTracking()
            .Join(
                db.Set<Body>().AsNoTracking().Where(body => body.Area == area),
                seat => seat.BodyId,
                body => body.Id,
                (seat, body) => new { Seat = seat, Body = body }
            )
            .ToListAsync(cancellation);
        return
        [
            .. seats
                .OrderBy(one => one.Body.Name, Kernel.Danish.Order)
                .ThenBy(one => one.Seat.Title, Kernel.Danish.Order)
                .Select(one => (one.Seat, one.Body)),
        ];
    }
}
