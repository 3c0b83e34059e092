using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.History;

namespace Rammevaerk.Rates.Features.History;

/// <summary>Resolves references to lists of earlier years (rate-history/id).</summary>
internal sealed class HistorySubjects(RammevaerkDb db) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal) { HistoryImport.Kind };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation) =>
        Guid.TryParse(subject.Key, out var id)
        && await db.Set<HistoryImport>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation)
            is { } import
            ? new($"Takstlisten {import.FileName}", import.Address, Permissions.PublishRates, import.AreaKey, null)
            : null;
}
