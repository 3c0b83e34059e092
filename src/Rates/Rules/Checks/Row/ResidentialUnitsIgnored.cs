using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-224: a day-and-night rate is computed with the area's days, whatever units are entered.</summary>
public sealed class ResidentialUnitsIgnored()
    : ServiceCheck(
        "RF-224",
        Severity.Warning,
        "Enheder pr. år bruges ikke for døgntilbud",
        "Døgntakster regnes med områdets døgn pr. år, så et andet antal i filen har ingen virkning.",
        "enheder pr. år er tom eller lig områdets døgn pr. år",
        "RATE-2; DEFAULT"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service is { Type.Key: OfferType.Residential, Unit.Key: ServiceUnit.Day, Units.Value: { } units }
        && units != context.Parameters.DaysPerYear.Value
            ? At(
                service.Units,
                service.Name,
                $"Der står {Danish.Number(units)}. Taksten er regnet med {Danish.Number(context.Parameters.DaysPerYear.Value)} døgn.",
                $"Slet tallet i {service.Units.Cell}. Er det aflastning, akut eller et kort forløb, så vælg den tilbudstype; der bruges jeres eget antal."
            )
            : null;
}
