using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-243: where the split model counts, every service paid by the day is split (RATE-8).</summary>
public sealed class SplitMissing()
    : ServiceCheck(
        "RF-243",
        Severity.Error,
        "Ydelsen skal deles op i basis- og ydelsestakst",
        "I området og året gælder den opdelte takst. Så skal alle ydelser, der betales pr. døgn eller dag, deles op på arket Opdeling.",
        "ydelsesdel og timer er udfyldt, når parameteren »Takstmodel« er opdelt",
        "RATE-8; takstmodellen er en dateret parameter"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        context.Parameters.IsSplit
        && computed is { Rate: not null, Split: null }
        && service.ServiceParts.Count > 0
        && service.Unit.Key is ServiceUnit.Day or ServiceUnit.OpeningDay
            ? At(
                service.ServiceParts[0].Cell,
                service.Name,
                $"Ydelsen er ikke delt op med både ydelsesdel og timer, men i {context.File.Header.Year} gælder den opdelte takst.",
                $"Skriv ydelsesdelen af budgetlinjerne fra {service.ServiceParts[0].Cell} og timerne i {service.HoursPerUnit.Cell}.",
                null
            )
            : null;
}
