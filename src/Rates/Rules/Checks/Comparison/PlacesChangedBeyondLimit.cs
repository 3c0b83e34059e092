using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Comparison;

/// <summary>RF-404: a change of more places than the limit needs the forum's approval (CAP-1).</summary>
public sealed class PlacesChangedBeyondLimit()
    : ServiceCheck(
        "RF-404",
        Severity.Warning,
        "Ændringen i pladser kræver godkendelse",
        "Ændringer på mere end bagatelgrænsen skal godkendes, før de får virkning.",
        "ABS(pladser - sidste års pladser) <= bagatelgrænsen",
        "CAP-1; grænsen er en parameter for området"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        context.LastYear.GetValueOrDefault(service.Key) is { Places: { } before }
        && service.Places.Value is { } now and > 0m
        && decimal.Abs(now - before) > context.Parameters.MinorChangeLimit
            ? At(
                service.Places,
                service.Name,
                $"{Places(now)} mod {Danish.Number(before)} sidste år: {Places(decimal.Abs(now - before))} {(now > before ? "flere" : "færre")}.",
                $"Over {Places(context.Parameters.MinorChangeLimit)} kræver godkendelse. Oplys sekretariatet om, hvor og hvornår den er givet, eller ret {service.Places.Cell}."
            )
            : null;
}
