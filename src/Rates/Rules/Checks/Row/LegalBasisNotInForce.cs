using Rammevaerk.Kernel.Law;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-217: the paragraph must be in force in the year (TIME-0).</summary>
public sealed class LegalBasisNotInForce()
    : ServiceCheck(
        "RF-217",
        Severity.Error,
        "Paragraffen gælder ikke i året",
        "Retsgrundlaget skal gælde i budgetåret. Serviceloven § 66 blev fx til barnets lov § 43 den 1. januar 2024.",
        "retsgrundlaget er i kraft i budgetåret",
        "TIME-0; lovene"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        if (service.Basis.Key is not { } basis)
        {
            return null;
        }

        var entry = LegalBasisCatalogue.Find(basis);
        var year = context.File.Header.Year;
        if (entry is null)
        {
            return At(
                service.Basis,
                service.Name,
                $"{basis} er ikke på listen over retsgrundlag for sociale tilbud og specialundervisning.",
                $"Vælg et retsgrundlag fra listen i {service.Basis.Cell}."
            );
        }

        return entry.Validity.Overlaps(year.Period)
            ? null
            : At(
                service.Basis,
                service.Name,
                $"{basis} gælder {entry.Validity}, ikke i {year}.",
                entry.ReplacedBy is { } successor
                    ? $"Vælg {successor} i {service.Basis.Cell}."
                    : $"Vælg det retsgrundlag, der gælder i {year}, i {service.Basis.Cell}."
            );
    }
}
