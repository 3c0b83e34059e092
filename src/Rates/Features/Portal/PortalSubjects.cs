using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Portal;

namespace Rammevaerk.Rates.Features.Portal;

/// <summary>Resolves references to extracts of the Offers Portal (portal-extract/id).</summary>
internal sealed class PortalSubjects(RammevaerkDb db) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal) { PortalExtract.Kind };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation) =>
        Guid.TryParse(subject.Key, out var id)
        && await db.Set<PortalExtract>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation)
            is { } extract
            ? new(
                $"Udtræk af Tilbudsportalen {extract.Year}",
                extract.Address,
                Permissions.PublishRates,
                extract.AreaKey,
                null
            )
            : null;
}

/// <summary>What entries about the Offers Portal are called.</summary>
internal sealed class PortalAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["portal-extract.received"] = "Udtræk af Tilbudsportalen hentet",
        };
}
