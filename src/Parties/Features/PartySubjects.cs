using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Features;

/// <summary>
/// Resolves references to areas, parties, bodies and people: party/0751, area/midtjylland, body/{area}-{key}, person/{id}; and
/// to what bodies have given: mandate/{id}, delegation/{id}, reporting-duty/{id}.
/// </summary>
internal sealed class PartySubjects(RammevaerkDb db, PartyRegister parties) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } =
        new HashSet<string> { "party", "area", "body", "person", "mandate", "delegation", "reporting-duty" };

    public Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation) =>
        subject.Kind switch
        {
            "party" => Task.FromResult(Party(subject.Key)),
            "area" => Task.FromResult(Area(subject.Key)),
            "body" => BodyAsync(subject.Key, cancellation),
            "mandate" => GivenAsync<Mandate>(
                subject.Key,
                one => new(one.Forum, one.Address, Permissions.ReadParties, one.AreaKey, null),
                cancellation
            ),
            "delegation" => GivenAsync<DelegatedDecision>(
                subject.Key,
                one => new(one.What, one.Address, Permissions.ReadParties, one.AreaKey, null),
                cancellation
            ),
            "reporting-duty" => GivenAsync<ReportingDuty>(
                subject.Key,
                one => new(one.What, one.Address, Permissions.ReadParties, one.AreaKey, null),
                cancellation
            ),
            _ => PersonAsync(subject.Key, cancellation),
        };

    private SubjectLink? Party(string code) =>
        parties.History(code) is [.., var party]
            ? new(party.FullName, $"/parter/kommune/{party.Code}", Permissions.ReadPublic, party.Area, party.Code.Value)
            : null;

    private SubjectLink? Area(string key) =>
        parties.FindArea(key) is { } area
            ? new(area.Name, $"/parter/{area.Key}", Permissions.ReadPublic, area.Key, null)
            : null;

    private async Task<SubjectLink?> BodyAsync(string key, CancellationToken cancellation)
    {
        var (area, name) = key.Split('-', 2) is [var first, var rest] ? (first, rest) : ("", "");
        var body = await db.Set<Body>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Area == area && one.Key == name, cancellation);
        return body is null ? null : new(body.Name, body.Address, Permissions.ReadParties, body.AreaKey, null);
    }

    private async Task<SubjectLink?> PersonAsync(string key, CancellationToken cancellation) =>
        Guid.TryParse(key, out var id)
        && await db.Set<Person>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation) is { } person
            ? new(person.Name, person.Address, Permissions.EditParties, person.AreaKey, person.Organisation)
            : null;

    private async Task<SubjectLink?> GivenAsync<T>(
        string key,
        Func<T, SubjectLink> link,
        CancellationToken cancellation
    )
        where T : class =>
        Guid.TryParse(key, out var id) && await db.Set<T>().FindAsync([id], cancellation) is { } row ? link(row) : null;
}
