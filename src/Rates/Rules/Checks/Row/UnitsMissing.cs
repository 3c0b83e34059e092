using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-223: attendances, hours, courses and months need their own number of units.</summary>
public sealed class UnitsMissing()
    : ServiceCheck(
        "RF-223",
        Severity.Error,
        "Enheder pr. år mangler",
        "Taksten pr. fremmøde, time, forløb eller måned kræver, at antallet af enheder for én plads er angivet. Også et eget antal døgn skal være over 0.",
        "enheder pr. år > 0",
        "RATE-2"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        var needed =
            service.Unit.Key is ServiceUnit.Attendance or ServiceUnit.Hour or ServiceUnit.Course or ServiceUnit.Month;
        var used = needed || (service.Unit.Key == ServiceUnit.Day && service.Type.Key != OfferType.Residential);
        return service.Units switch
        {
            { IsEmpty: true } when needed => At(
                service.Units,
                service.Name,
                $"Taksten er pr. {service.Unit.Text}, men antallet pr. år er ikke udfyldt.",
                $"Skriv antallet for én plads i {service.Units.Cell}{Example(service.Unit.Key)}."
            ),
            { Value: < RateCalculation.Smallest } when used => At(
                service.Units,
                service.Name,
                $"Taksten er pr. {service.Unit.Text}, men antallet pr. år er {Danish.Number(service.Units.OrZero)}.",
                needed
                    ? $"Skriv antallet for én plads i {service.Units.Cell}{Example(service.Unit.Key)}."
                    : $"Skriv antallet af døgn for én plads i {service.Units.Cell}, eller slet tallet, hvis der er åbent hele året."
            ),
            _ => null,
        };
    }

    private static string Example(ServiceUnit? unit) => unit == ServiceUnit.Month ? ", fx 12" : "";
}
