using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-229: some paragraphs are only for homes, others only for day offers.</summary>
public sealed class OfferTypeUnlikeLegalBasis()
    : ServiceCheck(
        "RF-229",
        Severity.Warning,
        "Tilbudstype og retsgrundlag passer ikke sammen",
        "SEL §§ 107-110, BL § 43 og ABL § 105 er botilbud; SEL §§ 103 og 104 er dagtilbud; folkeskoleloven er skole.",
        "tilbudstypen er en af dem, retsgrundlaget bruges til",
        "Serviceloven, barnets lov og folkeskoleloven; DEFAULT for sammenhængen"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service is { Basis.Key: { } basis, Type.Key: { } type } && !LegalBasisFit.Fits(basis, type)
            ? At(
                service.Type,
                service.Name,
                $"Tilbudstypen er {service.Type.Text}, men {basis} bruges som regel ikke til tilbud af den type.",
                $"Ret tilbudstypen i {service.Type.Cell} eller retsgrundlaget i {service.Basis.Cell}."
            )
            : null;
}
