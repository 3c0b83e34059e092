using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-242: a service part gives a service rate only with hours, and hours only with a service part (RATE-8).</summary>
public sealed class ServicePartWithoutHours()
    : ServiceCheck(
        "RF-242",
        Severity.Warning,
        "Ydelsesdel og timer følges ikke ad",
        "Ydelsestaksten er ydelsesdelen delt med timerne. Står kun det ene, kan ydelsen ikke deles op, og kun den hele takst beregnes.",
        "ydelsesdel er udfyldt = timer pr. enhed > 0",
        "RATE-8"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        var hasHours =
            service.HoursPerUnit.Value is >= RateCalculation.Smallest
            || LevelPlacesDisagree.Levels(service, context).Sum(level => level.Places.OrZero * level.Hours.OrZero) > 0m;
        return (service.IsSplit, hasHours) switch
        {
            (true, false) when !service.HoursPerUnit.IsUnreadable => At(
                service.HoursPerUnit,
                service.Name,
                "Ydelsesdelen er udfyldt, men der er ingen timer.",
                $"Skriv ydelsestimer pr. enhed i {service.HoursPerUnit.Cell}, eller giv niveauerne pladser og timer."
            ),
            (false, true) when service.HoursPerUnit.Value is not null => At(
                service.HoursPerUnit,
                service.Name,
                "Der er timer, men ingen ydelsesdel af budgetlinjerne.",
                $"Skriv ydelsesdelen fra {service.ServiceParts[0].Cell}, eller slet timerne i {service.HoursPerUnit.Cell}."
            ),
            _ => null,
        };
    }
}
