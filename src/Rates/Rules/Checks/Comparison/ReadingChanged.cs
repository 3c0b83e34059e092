using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Comparison;

/// <summary>RF-408: the occupancy of a past year should not differ between two files.</summary>
public sealed class ReadingChanged()
    : ServiceCheck(
        "RF-408",
        Severity.Warning,
        "En aflæsning er ændret siden sidste års fil",
        "Belægningen for et afsluttet år stod også i sidste års fil. De to tal skal være ens. Var tallet et forventet tal sidste år, sammenlignes de ikke.",
        "første aflæsning = sidste års anden aflæsning",
        "DEFAULT"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        context.LastYear.GetValueOrDefault(service.Key) is { SecondReading: { } before }
        && service.FirstReading.Value is { } now
        && now != before
            ? At(
                service.FirstReading,
                service.Name,
                $"Der står {Points(now)}. Sidste års fil havde {Points(before)} for samme år.",
                $"Ret {service.FirstReading.Cell}, eller forklar sekretariatet, hvorfor tallet er ændret."
            )
            : null;
}
