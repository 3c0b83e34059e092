using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Insight;

namespace Rammevaerk.Rates.Features.Insight.Purchases;

/// <summary>Resolves references to purchases (purchase/id), and to an area's register of them (purchase/midtjylland).</summary>
internal sealed class PurchaseSubjects(RammevaerkDb db) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal) { Purchase.Kind };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation)
    {
        if (!Guid.TryParse(subject.Key, out var id))
        {
            return new(
                "Indberettede køb",
                $"{PurchaseEndpoints.Base}/{subject.Key}",
                Permissions.ReadPurchases,
                new AreaKey(subject.Key),
                null
            );
        }

        return
            await db.Set<Purchase>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation) is { } found
            ? new(
                $"Køb af {found.Party}/{found.ServiceKey} i {found.Year}",
                $"{PurchaseEndpoints.AddressOf(new(found.Area), found.Buyer)}/{found.Id}",
                Permissions.ReadPurchases,
                new AreaKey(found.Area),
                found.Buyer
            )
            : null;
    }
}
