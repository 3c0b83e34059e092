using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Comparison;

/// <summary>RF-405: a change within the limit needs only a notice (CAP-1).</summary>
public sealed class PlacesChangedWithinLimit()
    : ServiceCheck(
        "RF-405",
        Severity.Hint,
        "Pladstallet er ændret",
        "Ændringer op til bagatelgrænsen kræver ikke godkendelse, men skal meddeles.",
        "pladser = sidste års pladser",
        "CAP-1"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        context.LastYear.GetValueOrDefault(service.Key) is { Places: { } before }
        && service.Places.Value is { } now and > 0m
        && now != before
        && decimal.Abs(now - before) <= context.Parameters.MinorChangeLimit
            ? At(
                service.Places,
                service.Name,
                $"{Places(now)} mod {Danish.Number(before)} sidste år.",
                "Meddel ændringen til sekretariatet, hvis det ikke er gjort."
            )
            : null;
}
