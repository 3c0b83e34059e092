using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Bodies;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web.Demonstration.Story;
using Rammevaerk.Web.Demonstration.Story.Bodies;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What is done about who sits where: elections, interim replacements and appointments to outside councils.</summary>
internal sealed class SeatSteps(RammevaerkDb db, BodyDesk bodies, SeatDesk seats, CouncilDesk councils)
{
    private const string Committee = "forretningsudvalg";

    /// <summary>Elects again everybody in the executive committee whose term ends.</summary>
    public async Task ElectAsync(string area, DateOnly lastDay, string source, CancellationToken stop)
    {
        var committee = await FindAsync(area, Committee, stop);
        var ending = await db.Set<Membership>()
            .AsNoTracking()
            .Where(one =>
                one.BodyId == committee.Id && one.ValidTo == lastDay && one.State == AppointmentState.Appointed
            )
            .ToListAsync(stop);
        foreach (var seat in ending)
        {
            var entry = new SeatEntry(seat.PersonId, seat.Role, new Period(lastDay.AddDays(1)))
            {
                Basis = new Basis(null, source),
            };
            await Told.MustAsync(seats.FollowAsync(committee, seat.Id, seat.Version, FollowKind.Renewal, entry, stop));
        }
    }

    /// <summary>Somebody takes a seat of the executive committee over until the next election.</summary>
    public async Task ReplaceAsync(string area, ToldInterim told, CancellationToken stop)
    {
        var committee = await FindAsync(area, Committee, stop);
        var leaves = BodySteps.PersonId(told.Leaves);
        var seat = await db.Set<Membership>()
            .AsNoTracking()
            .SingleAsync(
                one => one.BodyId == committee.Id && one.PersonId == leaves && one.State == AppointmentState.Appointed,
                stop
            );
        var entry = new SeatEntry(BodySteps.PersonId(told.Takes), seat.Role, new Period(told.From))
        {
            Basis = new Basis(null, told.Source),
        };
        await Told.MustAsync(seats.FollowAsync(committee, seat.Id, seat.Version, FollowKind.Interim, entry, stop));
    }

    /// <summary>An outside council with its seats, and who sits in them in the term the day lies in.</summary>
    public async Task AppointAsync(string area, ToldCouncil told, DateOnly day, CancellationToken stop)
    {
        var forum = await FindAsync(area, MeetingSteps.Forum, stop);
        var council = await Told.MustAsync(
            bodies.CreateAsync(
                new(area),
                new BodyEntry(told.Name, BodyKind.OutsideCouncil, null, told.Purpose, null),
                stop
            )
        );
        foreach (var (title, second, holder) in told.Seats)
        {
            var seat = await Told.MustAsync(
                councils.AddAsync(
                    council,
                    new CouncilSeat
                    {
                        BodyId = council.Id,
                        Title = title,
                        AppointerId = forum.Id,
                        SecondAppointerId = second is null ? null : (await FindAsync(area, second, stop)).Id,
                        FirstYear = told.FirstYear,
                    },
                    stop
                )
            );
            var entry = new SeatEntry(
                BodySteps.PersonId(holder),
                BodyRole.Member,
                CouncilTermRule.Of(seat, day.Year).Days
            )
            {
                CouncilSeatId = seat.Id,
                Basis = new Basis(null, told.Source),
            };
            await Told.MustAsync(bodies.SeatAsync(council.Id, entry, stop));
        }
    }

    /// <summary>Proposes somebody for the first seat's next term, and asks those who appoint.</summary>
    public async Task ConsultAsync(string area, ToldCouncil told, DateOnly day, CancellationToken stop)
    {
        var council = await db.Set<Body>()
            .AsNoTracking()
            .SingleAsync(one => one.Area == area && one.Name == told.Name, stop);
        var title = told.Seats[0].Title;
        var seat = await db.Set<CouncilSeat>()
            .AsNoTracking()
            .SingleAsync(one => one.BodyId == council.Id && one.Title == title, stop);
        var next = CouncilTermRule.Of(seat, CouncilTermRule.Of(seat, day.Year).Days.To!.Value.Year + 1);
        var proposed = await Told.MustAsync(
            bodies.SeatAsync(
                council.Id,
                new SeatEntry(BodySteps.PersonId(told.Next!), BodyRole.Member, next.Days)
                {
                    State = AppointmentState.Proposed,
                    CouncilSeatId = seat.Id,
                },
                stop
            )
        );
        await Told.MustAsync(
            seats.StepAsync(
                council,
                proposed.Id,
                proposed.Version,
                AppointmentState.Consulted,
                told.Consultation,
                Basis.None,
                stop
            )
        );
    }

    private Task<Body> FindAsync(string area, string key, CancellationToken stop) =>
        db.Set<Body>().AsNoTracking().SingleAsync(one => one.Area == area && one.Key == key, stop);
}
