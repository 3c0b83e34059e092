using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Policies;

namespace Rammevaerk.Rates.Features.Policies;

/// <summary>Resolves temporary-policy/id to the policy's public page.</summary>
internal sealed class PolicySubjects(RammevaerkDb db) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal) { TemporaryPolicy.Kind };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation) =>
        Guid.TryParse(subject.Key, out var id)
        && await db.Set<TemporaryPolicy>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation)
            is { } policy
            ? new(policy.Title, policy.Address, Permissions.ReadPublic, policy.AreaKey, null)
            : null;
}

/// <summary>What entries about temporary policies are called.</summary>
internal sealed class PolicyAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["policy.set"] = "Midlertidig retningslinje sat",
            ["policy.ended"] = "Midlertidig retningslinje ophørt",
            ["policy.excepted"] = "Undtaget fra retningslinje",
            ["policy.exception-removed"] = "Undtagelse fra retningslinje taget ud",
            ["appendix.frozen"] = "Udgave af takstbilaget lavet",
        };
}
