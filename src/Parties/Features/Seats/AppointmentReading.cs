using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features.Seats;

/// <summary>Reads an area's appointments as they stand today.</summary>
public sealed class AppointmentReading(
    RammevaerkDb db,
    BodyReading bodies,
    ICurrentParameters parameters,
    TimeProvider time
)
{
    /// <summary>Every seat of the area's bodies, by body, then by when it ends.</summary>
    public async Task<IReadOnlyList<AppointmentView>> OfAreaAsync(AreaKey area, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var notice = NoticeOf(area, today);
        var rows = await db.Set<Membership>()
            .AsNoTracking()
            .Join(
                db.Set<Body>().AsNoTracking().Where(body => body.Area == area.Value),
                seat => seat.BodyId,
                body => body.Id,
                (seat, body) => new { Seat = seat, Body = body }
            )
            .Join(
                db.Set<Person>().AsNoTracking(),
                one => one.Seat.PersonId,
                person => person.Id,
                (one, person) =>
                    new
                    {
                        one.Seat,
                        one.Body,
                        Person = person,
                    }
            )
            .ToListAsync(cancellation);
        var titles = await db.Set<CouncilSeat>()
            .AsNoTracking()
            .ToDictionaryAsync(seat => seat.Id, seat => seat.Title, cancellation);
        var followed = rows.Where(row => row.Seat.State != AppointmentState.Declined)
            .Select(row => row.Seat.FollowsId)
            .OfType<Guid>()
            .ToHashSet();
        return
        [
            .. rows.OrderBy(row => row.Body.Kind)
                .ThenBy(row => row.Body.Name, Danish.Order)
                .ThenBy(row => row.Seat.ValidTo ?? DateOnly.MaxValue)
                .ThenBy(row => row.Person.Name, Danish.Order)
                .Select(row => new AppointmentView(
                    row.Seat,
                    row.Body,
                    row.Person,
                    bodies.OrganisationOf(row.Seat, row.Person),
                    AppointmentSteps.On(row.Seat.State, row.Seat.Validity, today, notice),
                    row.Seat.CouncilSeatId is { } id ? titles.GetValueOrDefault(id, "") : "",
                    followed.Contains(row.Seat.Id)
                )),
        ];
    }

    /// <summary>Days before a term ends that it is told; the usual number when the parameter cannot be read.</summary>
    public int NoticeOf(AreaKey area, DateOnly today) =>
        parameters.Current.FindNumber(ParameterKeys.AppointmentNoticeDays, area, today) is { IsOk: true } found
            ? (int)found.Value.Number!.Value
            : UsualNotice;

    private const int UsualNotice = 120;

    /// <summary>The terms of the area that end within the notice and are not followed by another appointment.</summary>
    public async Task<IReadOnlyList<ExpiringTerm>> ExpiringAsync(AreaKey area, CancellationToken cancellation) =>
        [
            .. (await OfAreaAsync(area, cancellation))
                .Where(view => view is { State: AppointmentState.Expiring, IsFollowed: false })
                .GroupBy(view => (view.Body.Id, view.Seat.ValidTo))
                .Select(group => new ExpiringTerm(
                    group.First().Body,
                    group.Key.ValidTo!.Value,
                    [.. group.Select(view => view.Person.Name)]
                )),
        ];
}

/// <summary>A seat with who has it, where, and how it stands today.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Body">Where.</param>
/// <param name="Person">Who.</param>
/// <param name="Organisation">For which organisation.</param>
/// <param name="State">How it stands today.</param>
/// <param name="CouncilSeat">The named seat of an outside council; empty elsewhere.</param>
/// <param name="IsFollowed">True when another seat comes after.</param>
public sealed record AppointmentView(
    Membership Seat,
    Body Body,
    Person Person,
    string Organisation,
    AppointmentState State,
    string CouncilSeat,
    bool IsFollowed
)
{
    public string RoleWords =>
        CouncilSeat.Length > 0 ? CouncilSeat
        : Seat.FollowsAs == FollowKind.Interim ? $"{BodyWords.Of(Seat.Role)} til næste udpegning"
        : BodyWords.Of(Seat.Role);
}

/// <summary>Seats of a body whose term ends on the same day.</summary>
public sealed record ExpiringTerm(Body Body, DateOnly LastDay, IReadOnlyList<string> People)
{
    /// <summary>What must be done: Udpeg medlemmer til FU 2027-28.</summary>
    public string Title
    {
        get
        {
            var next = Body.TermYears is { } years
                ? ExecutiveCommitteeTerm.Of(LastDay.AddDays(1), years).Name
                : $"fra {Danish.Date(LastDay.AddDays(1))}";
            return $"Udpeg medlemmer til {Body.Name} {next}";
        }
    }
}
