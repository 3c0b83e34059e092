using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-207: central administration is overhead; in the basis too it is paid twice (RATE-3, RATE-4).</summary>
public sealed class CentralAdministrationTwice()
    : Check(
        "RF-207",
        Severity.Error,
        "Central administration er med to gange",
        "Administration i takstgrundlaget er tilbuddets egen. Central ledelse og administration dækkes af overhead og må ikke også stå som underlinje.",
        "underlinjer med arten Central administration = 0, når overhead > 0",
        "RATE-3 og RATE-4; styringsaftalen"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var (service, subLine, amount) in SubLineAmounts.Of(context.File, SubLineKind.CentralAdministration))
        {
            if (service.OverheadPercent.Value is > 0m)
            {
                yield return At(
                    amount,
                    service.Name,
                    $"{Danish.Kroner(amount.OrZero)} til central administration står i takstgrundlaget{Named(subLine)}, og der er {Points(service.OverheadPercent.OrZero)} overhead.",
                    $"Tag beløbet i {amount.Cell} ud af linjen over det, eller sæt overhead til 0 i {service.OverheadPercent.Cell}."
                );
            }
        }
    }

    private static string Named(SubLine subLine) => subLine.Label.IsEmpty ? "" : $" (»{subLine.Label}«)";
}
