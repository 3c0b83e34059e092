using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-202: overhead must be given, and not below 0.</summary>
public sealed class OverheadMissingOrNegative()
    : ServiceCheck(
        "RF-202",
        Severity.Error,
        "Overhead mangler eller er negativt",
        "Overhead skal angives for hver ydelse. Har ydelsen intet overhead, skal der stå 0.",
        "overhead i procent >= 0",
        "RATE-4"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service.OverheadPercent.IsEmpty
            ? At(
                service.OverheadPercent,
                service.Name,
                "Overhead i procent er ikke udfyldt. Taksten er regnet uden overhead.",
                $"Skriv procenten i {service.OverheadPercent.Cell}, eller 0, hvis ydelsen intet overhead har."
            )
        : service.OverheadPercent.Value < 0m
            ? At(
                service.OverheadPercent,
                service.Name,
                $"Der står {Points(service.OverheadPercent.OrZero)}. Overhead kan ikke være under 0.",
                $"Skriv 0 eller et positivt tal i {service.OverheadPercent.Cell}."
            )
        : null;
}
