using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-227: basis, overhead and post-regulation together must not be below 0.</summary>
public sealed class TotalNegative()
    : Check(
        "RF-227",
        Severity.Error,
        "Taksten bliver negativ",
        "Takstgrundlag, overhead og efterregulering giver tilsammen mindre end nul. En takst kan ikke være negativ.",
        "takstgrundlag + overhead + efterregulering >= 0",
        "RATE-2"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var computed in context.Rates.Services)
        {
            var total = computed.Basis + computed.Overhead + computed.Regulation;
            if (total.Value < 0m && !computed.Service.HasUnreadableLine)
            {
                var regulation = computed.Service.Regulation;
                yield return At(
                    regulation,
                    computed.Service.Name,
                    $"Takstgrundlaget er {Danish.Kroner(computed.Basis.Value)}, overhead {Danish.Kroner(computed.Overhead.Value)} og efterreguleringen {Danish.Kroner(computed.Regulation.Value)}, i alt {Danish.Kroner(total.Value)}",
                    $"Se efter fortegn og nuller i budgettet og i {regulation.Cell}. Et stort overskud kan fordeles over flere år."
                );
            }
        }

        foreach (var addOn in context.Rates.AddOns)
        {
            if (addOn.Rate is { Value: < 0m } rate)
            {
                var regulation = addOn.AddOn.Regulation;
                yield return At(
                    regulation,
                    addOn.AddOn.Name.ToString(),
                    $"Tillæggets takst bliver {Danish.Kroner(rate.Value)} med en udgift på {Danish.Kroner(addOn.Basis.Value)} og en efterregulering på {Danish.Kroner(regulation.OrZero)}",
                    $"Se efter fortegn og nuller i tillæggets linjer og i {regulation.Cell}."
                );
            }
        }
    }
}
