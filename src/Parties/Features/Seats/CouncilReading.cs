using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform;

namespace Rammevaerk.Parties.Features.Seats;

/// <summary>Reads the named seats of an area's outside councils as they stand today.</summary>
public sealed class CouncilReading(
    CouncilDesk desk,
    AppointmentReading appointments,
    BodyReading bodies,
    TimeProvider time
)
{
    private const int YearsShown = 2;

    public async Task<IReadOnlyList<CouncilSeatView>> OfAreaAsync(AreaKey area, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var tree = await bodies.TreeAsync(area, cancellation);
        var held = (await appointments.OfAreaAsync(area, cancellation))
            .Where(view => view.Seat.CouncilSeatId is not null && view.Seat.IsHeldOn(today))
            .ToLookup(view => view.Seat.CouncilSeatId!.Value);
        return
        [
            .. (await desk.OfAreaAsync(area.Value, cancellation)).Select(one => new CouncilSeatView(
                one.Seat,
                one.Council,
                string.Join(
                    " og ",
                    new[]
                    {
                        tree.Find(one.Seat.AppointerId)?.Name,
                        tree.Find(one.Seat.SecondAppointerId)?.Name,
                    }.OfType<string>()
                ),
                string.Join(", ", held[one.Seat.Id].Select(view => $"{view.Person.Name}, {view.Organisation}")),
                CouncilTermRule.Next(one.Seat, today.Year, YearsShown)
            )),
        ];
    }
}
