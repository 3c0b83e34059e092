using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-220: the answer and the sub-lines about health-act services must agree.</summary>
public sealed class HealthActAnswerDisagrees()
    : ServiceCheck(
        "RF-220",
        Severity.Warning,
        "Svar og budget om sundhedslovsydelser passer ikke sammen",
        "Står der Ja, skal udgiften vises som underlinje med arten Sundhedslovsydelser. Står der Nej, må ingen underlinje have den art.",
        "(svar = Ja) = (underlinjer af arten Sundhedslovsydelser <> 0)",
        "RATE-11; DEFAULT"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        var amount = SubLineAmounts.Of(context.File, service, SubLineKind.HealthAct).Sum(entry => entry.OrZero);
        if (!HealthActServicesNotAllowed.MayHold(service, context))
        {
            return null;
        }

        return (service.HealthAct.Key, amount != 0m) switch
        {
            (Answer.Yes, false) => At(
                service.HealthAct,
                service.Name,
                "Der står Ja, men ingen underlinje på Budget har arten Sundhedslovsydelser.",
                $"Vis beløbet som underlinje med arten Sundhedslovsydelser, eller skriv Nej i {service.HealthAct.Cell}."
            ),
            (Answer.No, true) => At(
                service.HealthAct,
                service.Name,
                $"Der står Nej, men {Danish.Kroner(amount)} på Budget har arten Sundhedslovsydelser.",
                $"Skriv Ja i {service.HealthAct.Cell}, eller ret underlinjens art."
            ),
            _ => null,
        };
    }
}
