using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Dispensations;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>Resolves references to published rates (rate/0779-Y001-2027) and dispensations (dispensation/id).</summary>
internal sealed class PublicationSubjects(RammevaerkDb db) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } =
        new HashSet<string>(StringComparer.Ordinal) { PublishedRate.Kind, RateDispensation.Kind };

    public Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation) =>
        subject.Kind switch
        {
            PublishedRate.Kind => RateAsync(subject.Key, cancellation),
            RateDispensation.Kind => DispensationAsync(subject.Key, cancellation),
            _ => Task.FromResult<SubjectLink?>(null),
        };

    private async Task<SubjectLink?> RateAsync(string text, CancellationToken cancellation)
    {
        var parts = text.Split('-');
        if (parts.Length != 3 || !int.TryParse(parts[2], Danish.Invariant, out var year))
        {
            return null;
        }

        var key = PublishedRate.KeyOf(parts[0], parts[1]);
        var rate = await db.Set<PublishedRate>()
            .AsNoTracking()
            .Where(one => one.Key == key && one.Year == year)
            .KnownAt(null)
            .OrderBy(one => one.ValidFrom)
            .FirstOrDefaultAsync(cancellation);
        return rate is null
            ? null
            : new(
                $"Takst {rate.Year}: {((IRateSubject)rate).Name}",
                rate.Address,
                Permissions.ReadPublic,
                new AreaKey(rate.Area),
                rate.Party
            );
    }

    private async Task<SubjectLink?> DispensationAsync(string text, CancellationToken cancellation)
    {
        var given = Guid.TryParse(text, out var id)
            ? await db.Set<RateDispensation>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation)
            : null;
        return given is null
            ? null
            : new(
                $"Dispensation fra {given.Check}",
                $"{DispensationEndpoints.AddressOf(new(given.Area))}/{given.Id}",
                Permissions.ReadPublic,
                new AreaKey(given.Area),
                given.Party
            );
    }
}
