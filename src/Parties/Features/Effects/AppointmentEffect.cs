using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Features.Effects;

/// <summary>A decision appoints a person to a body, or lets the person take a member's seat over until the next appointment.</summary>
internal sealed class AppointmentEffect(BodyReading reading, WriteDesk desk) : IDecisionEffect
{
    public string Kind => "appointment";

    public string Title => "Udpeg en person";

    public string Permission => Permissions.EditParties;

    public async Task<IReadOnlyList<EffectField>> FieldsAsync(AreaKey area, CancellationToken cancellation)
    {
        var bodies = await reading.BodiesAsync(area, cancellation);
        var members = new List<EffectChoice>();
        foreach (var body in bodies)
        {
            members.AddRange(
                (await reading.SeatsAsync(body, cancellation))
                    .Where(view => view.Seat.State == AppointmentState.Appointed)
                    .Select(view => new EffectChoice(view.Seat.Id.ToString(), $"{view.Person.Name} i {body.Name}"))
            );
        }

        return
        [
            new("body", "Organ", EffectFieldKind.Choice, Choices: Fields.Of(bodies)),
            new(
                "person",
                "Person",
                EffectFieldKind.Choice,
                "Står personen ikke her, så læg personen ind på kontaktlisten.",
                Choices: Fields.Of(await reading.PeopleAsync(area, cancellation))
            ),
            new("role", "Hverv", EffectFieldKind.Choice, Choices: Fields.Of<BodyRole>(BodyWords.Of)),
            new("from", "Fra", EffectFieldKind.Day),
            new("until", "Til og med", EffectFieldKind.Day, "Tom: til perioden er slut.", false),
            new(
                "replaces",
                "Afløser",
                EffectFieldKind.Choice,
                "Vælg medlemmet, hvis plads overtages til næste udpegning.",
                false,
                members
            ),
        ];
    }

    public Task<Result<EffectChange>> PreviewAsync(Decided decided, CancellationToken cancellation) =>
        desk.RehearseAsync(write => CarryOutAsync(write, decided, cancellation));

    public async Task<Result<EffectChange>> CarryOutAsync(Write write, Decided decided, CancellationToken cancellation)
    {
        var reader = TermReader.Of(decided);
        var bodyId = reader.Id("body", AppointmentFaults.BodyMissing());
        var entry = new SeatEntry(
            reader.Id("person", BodyFaults.PersonMissing()),
            reader.Choice<BodyRole>("role", BodyFaults.RoleMissing()),
            reader.Days("from", "until")
        )
        {
            Basis = Basis.Of(decided),
        };
        var replaces = reader.IdOrNone("replaces", AppointmentFaults.SeatNotThere());
        if (entry.Role == BodyRole.Substitute && replaces is null)
        {
            reader.Refuse("replaces", AppointmentFaults.SubstituteForWhom());
        }

        if (reader.First is { } fault)
        {
            return fault;
        }

        if (await write.BodyAsync(decided.Area, bodyId, cancellation) is not { } body)
        {
            return AppointmentFaults.BodyMissing();
        }

        var seated = await SeatAsync(write, body, entry, replaces, cancellation);
        return seated.IsOk ? await ChangeAsync(write, body, seated.Value, replaces, cancellation) : seated.Fault;
    }

    /// <summary>A substitute stands beside the member named; everyone else takes the member's seat over.</summary>
    private static async Task<Result<Membership>> SeatAsync(
        Write write,
        Body body,
        SeatEntry entry,
        Guid? replaces,
        CancellationToken cancellation
    )
    {
        if (replaces is not { } id || entry.Role == BodyRole.Substitute)
        {
            var whole = entry with { SubstituteForId = replaces, Period = Whole(body, entry.Period) };
            return await SeatWriting.AddAsync(write, body, whole, cancellation);
        }

        var seats = await SeatWriting.SeatsAsync(write, body, cancellation);
        if (seats.Find(seat => seat.Id == id) is not { } old)
        {
            return AppointmentFaults.SeatNotThere();
        }

        write.Db.Entry(body).State = EntityState.Modified;
        return await SeatFollowing.AddAsync(write, body, old, seats, FollowKind.Interim, entry, cancellation);
    }

    /// <summary>Without an end said, a seat lasts the body's term.</summary>
    private static Period Whole(Body body, Period said) =>
        said.To is null && body.TermYears is { } years
            ? new(said.From, Rules.ExecutiveCommitteeTerm.Of(said.From, years).Days.To)
            : said;

    private static async Task<EffectChange> ChangeAsync(
        Write write,
        Body body,
        Membership seat,
        Guid? replaces,
        CancellationToken cancellation
    )
    {
        var person = await write.Db.Set<Person>().SingleAsync(one => one.Id == seat.PersonId, cancellation);
        var before = replaces is { } id
            ? await write
                .Db.Set<Membership>()
                .Where(one => one.Id == id)
                .Join(write.Db.Set<Person>(), one => one.PersonId, one => one.Id, (_, one) => one.Name)
                .FirstOrDefaultAsync(cancellation)
            : null;
        return new(
            $"{person.Name} bliver {BodyWords.Of(seat.Role).ToLower(Danish.Culture)} i {body.Name} {seat.Validity}",
            before,
            person.Name,
            body.Subject,
            []
        );
    }
}
