using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Features;

/// <summary>Municipalities, regions, bodies, and people with what they sit in: party/0751, body/{id}, person/{id}.</summary>
internal sealed class PartySearch(RammevaerkDb db) : ISearchSource
{
    private const string Party = "party/";
    private const string OfBody = "body/";
    private const string OfPerson = "person/";

    public IReadOnlySet<Type> Touching { get; } =
        new HashSet<Type> { typeof(PartyRow), typeof(Body), typeof(Person), typeof(Membership) };

    public Task<IReadOnlyCollection<string>> SubjectsAsync(
        IReadOnlyCollection<object> rows,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyCollection<string>>([.. rows.Select(SubjectOf).Distinct()]);

    public async Task<IReadOnlyList<string>> AllAsync(CancellationToken cancellation) =>
        [
            .. await db.Set<PartyRow>()
                .Select(row => row.Key)
                .Distinct()
                .OrderBy(key => key)
                .Select(key => Party + key)
                .ToListAsync(cancellation),
            .. (await db.Set<Body>().Select(row => row.Id).ToListAsync(cancellation)).Order().Select(id => OfBody + id),
            .. (await db.Set<Person>().Select(row => row.Id).ToListAsync(cancellation))
                .Order()
                .Select(id => OfPerson + id),
        ];

    public async Task<IReadOnlyList<SearchDraft>> ReadAsync(
        IReadOnlyCollection<string> subjects,
        CancellationToken cancellation
    )
    {
        var codes = Keys(subjects, Party).ToList();
        var bodies = Keys(subjects, OfBody).Select(Guid.Parse).ToList();
        var people = Keys(subjects, OfPerson).Select(Guid.Parse).ToList();
        return
        [
            .. codes.Count == 0 ? [] : await PartiesAsync(codes, cancellation),
            .. bodies.Count == 0 ? [] : await BodiesAsync(bodies, cancellation),
            .. people.Count == 0 ? [] : await PeopleAsync(people, cancellation),
        ];
    }

    private async Task<IEnumerable<SearchDraft>> PartiesAsync(List<string> codes, CancellationToken cancellation)
    {
        var rows = await db.Set<PartyRow>()
            .AsNoTracking()
            .Where(row => codes.Contains(row.Key) && row.KnownTo == null)
            .ToListAsync(cancellation);
        return rows.GroupBy(row => row.Key)
            .Select(group => group.MaxBy(row => row.ValidFrom)!.ToParty())
            .Select(party => new SearchDraft(
                Party + party.Code,
                Party + party.Code,
                SearchKind.Party,
                SearchScope.Public,
                party.FullName,
                $"Part i rammeaftalen i {PartyRegister.AreaName(party.Area)}.",
                $"/parter/kommune/{party.Code}"
            )
            {
                AreaName = PartyRegister.AreaName(party.Area),
                PartyName = party.FullName,
                AlsoFoundBy = $"{party.ShownCode} {party.CompanyNumber}",
            });
    }

    private async Task<IEnumerable<SearchDraft>> BodiesAsync(List<Guid> ids, CancellationToken cancellation)
    {
        var rows = await db.Set<Body>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync(cancellation);
        return rows.Select(body => new SearchDraft(
            OfBody + body.Id,
            OfBody + body.Id,
            SearchKind.Body,
            new SearchScope([Permissions.ReadParties], body.AreaKey),
            body.Name,
            PlainText.Of(BodyWords.Of(body.Kind), body.Purpose),
            body.Address
        )
        {
            AreaName = PartyRegister.AreaName(body.AreaKey),
            Body = body.Name,
        });
    }

    private async Task<IEnumerable<SearchDraft>> PeopleAsync(List<Guid> ids, CancellationToken cancellation)
    {
        var rows = await db.Set<Person>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync(cancellation);
        var seats = (
            await db.Set<Membership>()
                .Where(seat =>
                    ids.Contains(seat.PersonId)
                    && (seat.State == AppointmentState.Appointed || seat.State == AppointmentState.Renewed)
                )
                .Join(
                    db.Set<Body>(),
                    seat => seat.BodyId,
                    body => body.Id,
                    (seat, body) =>
                        new
                        {
                            seat.PersonId,
                            seat.Role,
                            body.Name,
                        }
                )
                .ToListAsync(cancellation)
        ).ToLookup(one => one.PersonId);
        return rows.Select(person => new SearchDraft(
            OfPerson + person.Id,
            OfPerson + person.Id,
            SearchKind.Person,
            new SearchScope([Permissions.ReadParties], person.AreaKey, person.Organisation),
            person.Name,
            PlainText.Of([
                person.Title,
                .. seats[person.Id]
                    .Select(seat => $"{BodyWords.Of(seat.Role)}, {seat.Name}.")
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ]),
            $"/parter/{person.Area}/personer?q={Uri.EscapeDataString(person.Name)}"
        )
        {
            AreaName = PartyRegister.AreaName(person.AreaKey),
        });
    }

    private static string SubjectOf(object row) =>
        row switch
        {
            PartyRow party => Party + party.Key,
            Body body => OfBody + body.Id,
            Person person => OfPerson + person.Id,
            Membership seat => OfPerson + seat.PersonId,
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };

    private static IEnumerable<string> Keys(IEnumerable<string> subjects, string prefix) =>
        subjects
            .Where(subject => subject.StartsWith(prefix, StringComparison.Ordinal))
            .Select(subject => subject[prefix.Length..]);
}
