using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Law;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-246: what residents pay themselves under SEL §§ 107-110 is outside the rate (RATE-11).</summary>
public sealed class ResidentPaymentInRate()
    : ServiceCheck(
        "RF-246",
        Severity.Error,
        "Beboernes egenbetaling hører ikke til i taksten",
        "Beboere i tilbud efter SEL §§ 107-110 betaler selv for ophold og mad. Betalingen holdes uden for taksten, både som indtægt og som udgift.",
        "ingen underlinje af arten Beboerbetaling, når retsgrundlaget er SEL §§ 107-110",
        "RATE-11; SEL §§ 107-110"
    )
{
    private const int First = 107;
    private const int Last = 110;

    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        if (service.Basis.Key is not { Act: Act.Sel, Paragraph: >= First and <= Last })
        {
            return null;
        }

        foreach (var amount in SubLineAmounts.Of(context.File, service, SubLineKind.ResidentPayment))
        {
            return At(
                amount,
                service.Name,
                $"{Danish.Kroner(amount.OrZero)} i beboerbetaling indgår i taksten efter {service.Basis.Text}.",
                $"Tag beløbet i {amount.Cell} ud af linjen over det."
            );
        }

        return null;
    }
}
