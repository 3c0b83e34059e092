using Rammevaerk.Kernel.Law;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Comparison;

/// <summary>RF-407: another paragraph than last year is another offer unless the law was moved.</summary>
public sealed class LegalBasisChanged()
    : ServiceCheck(
        "RF-407",
        Severity.Warning,
        "Retsgrundlaget er ændret siden sidste år",
        "Et andet retsgrundlag er som regel et andet tilbud. Er paragraffen kun flyttet til en ny lov, er det i orden.",
        "retsgrundlag = sidste års retsgrundlag eller dets afløser",
        "TIME-0; DEFAULT"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        if (
            context.LastYear.GetValueOrDefault(service.Key) is not { } last
            || service.Basis.Key is not { } now
            || LegalBasis.Parse(last.Basis) is not { IsOk: true } before
            || before.Value == now
            || LegalBasisCatalogue.Find(before.Value)?.ReplacedBy == now
        )
        {
            return null;
        }

        return At(
            service.Basis,
            service.Name,
            $"Retsgrundlaget er {now} mod {before.Value} sidste år.",
            $"Forklar sekretariatet hvorfor, eller ret retsgrundlaget i {service.Basis.Cell}."
        );
    }
}
