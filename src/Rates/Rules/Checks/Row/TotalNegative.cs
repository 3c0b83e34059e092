using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-227: basis, overhead and post-regulation together must not be below 0.</summary>
public sealed class TotalNegative()
    : ServiceCheck(
        "RF-227",
        Severity.Error,
        "Taksten bliver negativ",
        "Takstgrundlag, overhead og efterregulering giver tilsammen mindre end nul. En takst kan ikke være negativ.",
        "takstgrundlag + overhead + efterregulering >= 0",
        "RATE-2"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        var total = computed.Basis + computed.Overhead + computed.Regulation;
        return total.Value >= 0m
            ? null
            : At(
                service.Regulation,
                service.Name,
                $"{Danish.Kroner(computed.Basis.Value)} + {Danish.Kroner(computed.Overhead.Value)} + ({Danish.Kroner(computed.Regulation.Value)}) = {Danish.Kroner(total.Value)}",
                $"Se efter fortegn og nuller i budgettet og i {service.Regulation.Cell}. Et stort overskud kan fordeles over flere år."
            );
    }
}
