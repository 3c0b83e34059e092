using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features.Groups;

/// <summary>Reads an area's working groups, and who sits in which.</summary>
public sealed class GroupReading(
    RammevaerkDb db,
    BodyReading bodies,
    AppointmentReading appointments,
    TimeProvider time
)
{
    public Task<Commission?> CommissionAsync(Body body, CancellationToken cancellation) =>
        db.Set<Commission>().AsNoTracking().FirstOrDefaultAsync(one => one.BodyId == body.Id, cancellation);

    /// <summary>The working groups of the area, those that are dissolved last.</summary>
    public async Task<IReadOnlyList<GroupView>> OfAreaAsync(AreaKey area, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var tree = await bodies.TreeAsync(area, cancellation);
        var commissions = await db.Set<Commission>().AsNoTracking().ToListAsync(cancellation);
        var seats = (await appointments.OfAreaAsync(area, cancellation)).ToLookup(
            view => view.Body.Id,
            view => view.Seat
        );
        return
        [
            .. tree.Walk()
                .Select(one => one.Body)
                .Where(body => body.Kind == BodyKind.WorkingGroup)
                .Select(body =>
                {
                    var commission =
                        commissions.Find(one => one.BodyId == body.Id) ?? new Commission { BodyId = body.Id };
                    return new GroupView(
                        body,
                        commission,
                        tree.Find(body.ParentId)?.Name ?? "–",
                        seats[body.Id].Count(seat => seat.IsHeldOn(today) && BodyWords.IsMember(seat.Role)),
                        GroupSizeRule.Warning(commission, seats[body.Id], today)
                    );
                })
                .OrderBy(view => view.Commission.State == CommissionState.Dissolved),
        ];
    }

    /// <summary>Who sits in which of the area's bodies today, by organisation; the secretariat's own seats are left out.</summary>
    public async Task<IReadOnlyList<AppointmentView>> WhoSitsWhereAsync(AreaKey area, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        return
        [
            .. (await appointments.OfAreaAsync(area, cancellation))
                .Where(view => view.Seat.IsHeldOn(today) && view.Body.Kind != BodyKind.Secretariat)
                .OrderBy(view => view.Organisation, Kernel.Danish.Order)
                .ThenBy(view => view.Body.Kind)
                .ThenBy(view => view.Person.Name, Kernel.Danish.Order),
        ];
    }
}

/// <summary>A working group as it stands today.</summary>
/// <param name="Body">The group.</param>
/// <param name="Commission">Its commission; an empty one when none is written.</param>
/// <param name="ReportsTo">The body it reports to, or a dash.</param>
/// <param name="Members">How many members it has.</param>
/// <param name="Warning">What is wrong with its size; null when nothing is.</param>
public sealed record GroupView(Body Body, Commission Commission, string ReportsTo, int Members, string? Warning);
