using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-223: attendances, hours, courses and months need their own number of units.</summary>
public sealed class UnitsMissing()
    : ServiceCheck(
        "RF-223",
        Severity.Error,
        "Enheder pr. år mangler",
        "Taksten pr. fremmøde, time, forløb eller måned kræver, at antallet af enheder for én plads er angivet.",
        "enheder pr. år > 0",
        "RATE-2"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service.Unit.Key is ServiceUnit.Attendance or ServiceUnit.Hour or ServiceUnit.Course or ServiceUnit.Month
        && service.Units.Value is null or < RateCalculation.Smallest
            ? At(
                service.Units,
                service.Name,
                $"Taksten er pr. {service.Unit.Text}, men antallet pr. år er ikke udfyldt.",
                $"Skriv antallet for én plads i {service.Units.Cell}, fx 12 måneder."
            )
            : null;
}
