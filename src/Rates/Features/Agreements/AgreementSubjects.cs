using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>Resolves references to agreements (rate-agreement/id) and price figures (price-index/midtjylland-2026).</summary>
internal sealed class AgreementSubjects(RammevaerkDb db) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } =
        new HashSet<string>(StringComparer.Ordinal) { RateAgreement.Kind, PriceIndexFigure.Kind };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation)
    {
        if (subject.Kind == PriceIndexFigure.Kind)
        {
            var at = subject.Key.LastIndexOf('-');
            var area = new AreaKey(at > 0 ? subject.Key[..at] : "");
            return at < 1
                ? null
                : new(
                    $"Pris- og lønudvikling {subject.Key[(at + 1)..]}",
                    $"{AgreementDesk.AddressOf(area)}/prisindeks",
                    Permissions.ReadPublic,
                    area,
                    null
                );
        }

        var agreement = Guid.TryParse(subject.Key, out var id)
            ? await db.Set<RateAgreement>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation)
            : null;
        return agreement is null
            ? null
            : new(
                $"Takstaftalen {agreement.Years}",
                $"{AgreementDesk.AddressOf(new(agreement.Area))}?aftale={agreement.Years}",
                Permissions.ReadPublic,
                new AreaKey(agreement.Area),
                null
            );
    }
}
