using Rammevaerk.Kernel.Law;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>
/// RF-217: the paragraph must be in force in the year (TIME-0). What is suggested instead is in force and fits the type
/// of offer: last year's paragraph, else the successor, else every paragraph there is to choose from.
/// </summary>
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
        if (entry?.Validity.Overlaps(year.Period) == true)
        {
            return null;
        }

        return At(
            service.Basis,
            service.Name,
            entry is null
                ? $"{basis} er ikke på listen over retsgrundlag for sociale tilbud og specialundervisning."
                : $"{basis} gælder {entry.Validity}, ikke i {year}.",
            Mend(service, entry?.ReplacedBy, context.LastYear.GetValueOrDefault(service.Key), year)
        );
    }

    private static string Mend(ServiceRow service, LegalBasis? successor, LastYearService? last, BudgetYear year)
    {
        var type = service.Type.Key;
        bool Fits(LegalBasis basis) =>
            LegalBasisFit.IsInForce(basis, year) && (type is not { } known || LegalBasisFit.Fits(basis, known));

        if (
            last is not null
            && LegalBasis.Parse(last.Basis) is { IsOk: true } before
            && (Fits(before.Value) || (LegalBasisFit.IsInForce(before.Value, year) && last.Type == service.Type.Text))
        )
        {
            return $"Vælg {before.Value}, som det var sidste år, i {service.Basis.Cell}.";
        }

        if (successor is { } moved && Fits(moved))
        {
            return $"Vælg {moved} i {service.Basis.Cell}.";
        }

        var choices = string.Join(", ", LegalBasisFit.InForce(type, year));
        return type is null
            ? $"Vælg en paragraf, der gælder i {year}, i {service.Basis.Cell}: {choices}."
            : $"Vælg en paragraf, der gælder i {year} og bruges til tilbudstypen {service.Type.Text}, i {service.Basis.Cell}: {choices}.";
    }
}
