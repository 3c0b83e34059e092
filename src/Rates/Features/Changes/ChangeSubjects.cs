using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Changes;

namespace Rammevaerk.Rates.Features.Changes;

/// <summary>Resolves rate-change/id to the change's page.</summary>
internal sealed class ChangeSubjects(RammevaerkDb db) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal) { RateChange.Kind };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation) =>
        Guid.TryParse(subject.Key, out var id)
        && await db.Set<RateChange>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation)
            is { } change
            ? new(
                $"Ny takst for {change.Name} fra {Danish.Date(change.From)}",
                change.Address,
                Permissions.ReadSubmissions,
                change.AreaKey,
                change.Party
            )
            : null;
}

/// <summary>What entries about new rates in the year are called.</summary>
internal sealed class ChangeAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["rate-change.requested"] = "Ny takst i året anmodet",
            ["rate-change.signedoff"] = "Ny takst i året godkendt hos driftsherre",
            ["rate-change.approved"] = "Ny takst i året godkendt",
            ["rate-change.refused"] = "Ny takst i året afvist",
            ["rate-change.published"] = "Ny takst i året offentliggjort",
            ["rate-change.withdrawn"] = "Ny takst i året trukket tilbage",
        };
}
