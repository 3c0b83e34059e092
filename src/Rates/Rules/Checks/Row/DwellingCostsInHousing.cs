using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Law;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-221: in ABL § 105 homes residents pay rent, so dwelling costs in the basis are doubtful (RATE-11).</summary>
public sealed class DwellingCostsInHousing()
    : ServiceCheck(
        "RF-221",
        Severity.Warning,
        "Boligudgifter i en bolig med husleje",
        "I boliger efter ABL § 105 betaler beboerne husleje. Boligens udgifter hører derfor som regel ikke til i taksten.",
        "underlinjer med arten Bolig = 0, når retsgrundlaget er ABL § 105",
        "RATE-11; DEFAULT"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service.Basis.Key?.Act == Act.Abl
        && SubLineAmounts.Of(context.File, service, SubLineKind.Dwelling).FirstOrDefault()
            is { IsEmpty: false, Value: not null } amount
            ? At(
                amount,
                service.Name,
                $"{Danish.Kroner(amount.OrZero)} til bolig indgår i taksten efter {service.Basis.Text}.",
                "Tag beløbet ud, eller forklar sekretariatet, hvorfor huslejen ikke dækker det, fx fordi det er servicearealer."
            )
            : null;
}
