using Rammevaerk.Kernel.Law;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-219: health-act services may be in rates only under the acts and from the year the area's parameter says (RATE-11).</summary>
public sealed class HealthActServicesNotAllowed()
    : ServiceCheck(
        "RF-219",
        Severity.Error,
        "Sundhedslovsydelser kan ikke indgå efter denne lov i året",
        "Sundhedslovsydelser kan indgå i takster fra 1. januar 2022 og kun efter de love, parameteren nævner.",
        "retsgrundlagets lov er på listen i parameteren health-act-acts",
        "RATE-11"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service.Basis.Key is { } basis
        && basis.Act != Act.Abl
        && (
            service.HealthAct.Key == Answer.Yes || SubLineAmounts.Of(context.File, service, SubLineKind.HealthAct).Any()
        )
        && !context.Parameters.HealthActActs.Contains(basis.Act.ToString(), StringComparer.OrdinalIgnoreCase)
            ? At(
                service.HealthAct,
                service.Name,
                $"Sundhedslovsydelser er regnet med efter {basis} i {context.File.Header.Year}. "
                    + (
                        context.Parameters.HealthActActs.Count == 0
                            ? "Det kan ingen takster i det år."
                            : $"Det kan kun takster efter {string.Join(" og ", context.Parameters.HealthActActs)}."
                    ),
                $"Skriv Nej i {service.HealthAct.Cell}, og tag udgiften ud af budgettet."
            )
            : null;
}
