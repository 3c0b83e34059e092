using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Features;

/// <summary>
/// Reads bodies, seats and people. People are shown to those who may see them: an organisation's own people to it, everyone
/// of the area to the area's people, and who sits in a body or in the secretariat to both.
/// </summary>
public sealed class BodyReading(RammevaerkDb db, PartyRegister parties, VisitorAccessor visitors, TimeProvider time)
{
    /// <summary>What the secretariat's people have for organisation.</summary>
    public const string Secretariat = "Sekretariatet";

    public async Task<IReadOnlyList<Body>> BodiesAsync(AreaKey area, CancellationToken cancellation) =>
        [
            .. (await db.Set<Body>().AsNoTracking().Where(body => body.Area == area.Value).ToListAsync(cancellation))
                .OrderBy(body => body.Kind)
                .ThenBy(body => body.Name, Danish.Order),
        ];

    /// <summary>The area's bodies and how they report to each other.</summary>
    public async Task<BodyTree> TreeAsync(AreaKey area, CancellationToken cancellation) =>
        new(await BodiesAsync(area, cancellation));

    /// <summary>Who sits in the body on the day, for which organisation: chair first, then by name.</summary>
    public async Task<IReadOnlyList<SeatView>> MembersOnAsync(
        Body body,
        DateOnly day,
        CancellationToken cancellation
    ) => [.. (await SeatsAsync(body, cancellation)).Where(view => view.Seat.IsHeldOn(day))];

    /// <summary>The body of the area with the key; null when there is none.</summary>
    public Task<Body?> FindBodyAsync(AreaKey area, string key, CancellationToken cancellation) =>
        db.Set<Body>()
            .AsNoTracking()
            .FirstOrDefaultAsync(body => body.Area == area.Value && body.Key == key, cancellation);

    /// <summary>The person of the area; null when the id is another area's.</summary>
    public Task<Person?> FindPersonAsync(AreaKey area, Guid id, CancellationToken cancellation) =>
        db.Set<Person>()
            .AsNoTracking()
            .FirstOrDefaultAsync(person => person.Id == id && person.Area == area.Value, cancellation);

    /// <summary>The seat in the body; null when it is another body's.</summary>
    public Task<Membership?> FindSeatAsync(Body body, Guid id, CancellationToken cancellation) =>
        db.Set<Membership>()
            .AsNoTracking()
            .FirstOrDefaultAsync(seat => seat.Id == id && seat.BodyId == body.Id, cancellation);

    /// <summary>Every seat of the body, now and before: chair first, then by name.</summary>
    public async Task<IReadOnlyList<SeatView>> SeatsAsync(Body body, CancellationToken cancellation)
    {
        var seats = await db.Set<Membership>()
            .AsNoTracking()
            .Where(seat => seat.BodyId == body.Id)
            .Join(
                db.Set<Person>().AsNoTracking(),
                seat => seat.PersonId,
                person => person.Id,
                (seat, person) => new { Seat = seat, Person = person }
            )
            .ToListAsync(cancellation);
        return
        [
            .. seats
                .OrderBy(one => one.Seat.Role)
                .ThenBy(one => one.Person.Name, Danish.Order)
                .Select(one => new SeatView(one.Seat, one.Person, OrganisationOf(one.Seat, one.Person))),
        ];
    }

    /// <summary>The area's people the visitor may see, by name.</summary>
    public async Task<IReadOnlyList<PersonView>> PeopleAsync(AreaKey area, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var people = await db.Set<Person>()
            .AsNoTracking()
            .Where(person => person.Area == area.Value)
            .ToListAsync(cancellation);
        var seats = await db.Set<Membership>()
            .AsNoTracking()
            .Held()
            .Where(seat => seat.ValidFrom <= today && (seat.ValidTo == null || seat.ValidTo >= today))
            .Join(
                db.Set<Body>().Where(body => body.Area == area.Value),
                seat => seat.BodyId,
                body => body.Id,
                (seat, body) =>
                    new
                    {
                        seat.PersonId,
                        seat.Role,
                        Body = body.Name,
                    }
            )
            .ToListAsync(cancellation);
        var words = seats.ToLookup(seat => seat.PersonId, seat => $"{BodyWords.Of(seat.Role)} i {seat.Body}");
        return
        [
            .. people
                .Where(person => words.Contains(person.Id) || MaySee(person))
                .OrderBy(person => person.Name, Danish.Order)
                .Select(person => new PersonView(
                    person,
                    OrganisationOf(person),
                    string.Join(", ", words[person.Id].Order(Danish.Order))
                )),
        ];
    }

    /// <summary>True when the visitor may see the person outside bodies too.</summary>
    public bool MaySee(Person person) =>
        visitors.Current.May(Permissions.ReadParties, person.AreaKey, person.Organisation);

    /// <summary>The organisation a seat is held for: the one it was given for, else the person's own.</summary>
    public string OrganisationOf(Membership seat, Person person) =>
        seat.Organisation is { } code ? parties.NameOf(code) : OrganisationOf(person);

    public string OrganisationOf(Person person) => person.Organisation is { } code ? parties.NameOf(code) : Secretariat;
}

/// <summary>A seat with who has it.</summary>
public sealed record SeatView(Membership Seat, Person Person, string Organisation);

/// <summary>A person with the organisation's name and the seats of today in words.</summary>
public sealed record PersonView(Person Person, string Organisation, string Seats);
