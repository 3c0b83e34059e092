using Rammevaerk.Kernel.Law;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-219: health-act services may be in rates only under the acts and from the year the area's parameter says (RATE-11).</summary>
public sealed class HealthActServicesNotAllowed()
    : ServiceCheck(
        "RF-219",
        Severity.Error,
        "Sundhedslovsydelser kan ikke indgå efter denne lov i året",
        "Sundhedslovsydelser kan indgå i takster fra 1. januar 2022 og kun efter de love, områdets parameter nævner.",
        "retsgrundlagets lov er en af dem i parameteren »Love, hvis takster må rumme sundhedslovsydelser«",
        "RATE-11"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        if (service.Basis.Key is not { } basis || basis.Act == Act.Abl || MayHold(service, context))
        {
            return null;
        }

        var amounts = SubLineAmounts.Of(context.File, service, SubLineKind.HealthAct).ToList();
        var what =
            $"Sundhedslovsydelser er regnet med efter {basis} i {context.File.Header.Year}. {Allowed(context.Parameters.HealthActActs)}";
        return (service.HealthAct.Key, amounts.Count) switch
        {
            (Answer.Yes, _) => At(
                service.HealthAct,
                service.Name,
                what,
                $"Skriv Nej i {service.HealthAct.Cell}, og tag udgiften ud af budgettet."
            ),
            (_, > 0) => At(amounts[0], service.Name, what, $"Tag beløbet i {amounts[0].Cell} ud af linjen over det."),
            _ => null,
        };
    }

    /// <summary>True when the service's act may hold health-act services in the year, or is not known.</summary>
    internal static bool MayHold(ServiceRow service, CheckContext context) =>
        service.Basis.Key is not { } basis
        || context.Parameters.HealthActActs.Contains(basis.Act.ToString(), StringComparer.OrdinalIgnoreCase);

    private static string Allowed(IReadOnlyList<string> acts) =>
        acts.Count == 0
            ? "I det år må ingen takster rumme dem."
            : $"De må kun indgå i takster efter {string.Join(" og ", acts)}.";
}
