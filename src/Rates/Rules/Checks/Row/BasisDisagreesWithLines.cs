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
        Differs(computed)
            ? At(
                service.StoredBasis.Cell,
                service.Name,
                $"Der står {Danish.Kroner(service.StoredBasis.Value!.Value)} Linjerne giver {Danish.Kroner(computed.Basis.Value)}",
                $"Hent formlen i {service.StoredBasis.Cell} fra en anden kolonne, og se efter tal, der er skrevet som tekst.",
                Danish.Number(service.StoredBasis.Value!.Value)
            )
            : null;

    /// <summary>True when the workbook shows another sum than its lines give.</summary>
    internal static bool Differs(ComputedService computed) =>
        computed.Service is { HasUnreadableLine: false, StoredBasis.Value: { } stored }
        && decimal.Abs(stored - computed.Basis.Value) > HalfAnOere;

    private const decimal HalfAnOere = 0.005m;
}
