using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Law;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-218: health-act services may not be in the rate of an ABL § 105 home (RATE-11).</summary>
public sealed class HealthActServicesInHousing()
    : ServiceCheck(
        "RF-218",
        Severity.Error,
        "Sundhedslovsydelser må ikke indgå her",
        "Sundhedslovsydelser kan fra 1. januar 2022 indgå i takster efter serviceloven, men ikke i boliger efter ABL § 105 med støtte efter SEL § 85.",
        "sundhedslovsydelser = Nej og ingen underlinje af den art, når retsgrundlaget er ABL § 105",
        "RATE-11; lov i kraft 1. januar 2022"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        if (service.Basis.Key?.Act != Act.Abl)
        {
            return null;
        }

        foreach (var amount in SubLineAmounts.Of(context.File, service, SubLineKind.HealthAct))
        {
            return At(
                amount,
                service.Name,
                $"{Danish.Kroner(amount.OrZero)} til sundhedslovsydelser indgår i taksten for en bolig efter {service.Basis.Text}.",
                $"Tag beløbet i {amount.Cell} ud af linjen over det, og skriv Nej i {service.HealthAct.Cell}."
            );
        }

        return service.HealthAct.Key == Answer.Yes
            ? At(
                service.HealthAct,
                service.Name,
                $"Der står Ja til sundhedslovsydelser for en bolig efter {service.Basis.Text}.",
                $"Skriv Nej i {service.HealthAct.Cell}, og tag udgiften ud af budgettet."
            )
            : null;
    }
}
