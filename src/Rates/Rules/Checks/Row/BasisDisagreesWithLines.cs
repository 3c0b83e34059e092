using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-205: the basis the workbook shows must equal the sum of its lines.</summary>
public sealed class BasisDisagreesWithLines()
    : ServiceCheck(
        "RF-205",
        Severity.Error,
        "Takstgrundlaget er ikke summen af linjerne",
        "Takstgrundlaget er summen af budgetlinjerne. Står der en anden sum i filen, er en formel ændret eller en linje skrevet som tekst.",
        "SUM(budgetlinjer) = takstgrundlag",
        "RATE-3"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service.StoredBasis.Value is { } stored && decimal.Abs(stored - computed.Basis.Value) > HalfAnOere
            ? At(
                service.StoredBasis.Cell,
                service.Name,
                $"Der står {Danish.Kroner(stored)} Linjerne giver {Danish.Kroner(computed.Basis.Value)}",
                $"Hent formlen i {service.StoredBasis.Cell} fra en anden kolonne, og se efter tal, der er skrevet som tekst.",
                Danish.Number(stored)
            )
            : null;

    private const decimal HalfAnOere = 0.005m;
}
