using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-204: the rate the workbook shows must equal the one its figures give.</summary>
public sealed class RateDisagreesWithRow()
    : ServiceCheck(
        "RF-204",
        Severity.Error,
        "Taksten svarer ikke til rækkens tal",
        "Taksten skal kunne genberegnes ud fra takstgrundlag, overhead, efterregulering, pladser, enheder og belægning.",
        "AFRUND(takst; 2) = beregnet takst",
        "RATE-2"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        Differs(computed, context) && !BasisDisagreesWithLines.Differs(computed)
            ? At(
                service.StoredRate.Cell,
                service.Name,
                $"Der står {Danish.Kroner(service.StoredRate.Value!.Value)} Rækkens tal giver {Danish.Kroner(computed.Rate!.Value.Value)}",
                $"Er cellen overskrevet, så hent formlen i {service.StoredRate.Cell} fra en anden række. Er taksten rigtig, så ret budget, pladser eller belægning.",
                Danish.Number(service.StoredRate.Value!.Value)
            )
            : null;

    /// <summary>True when the workbook shows another rate than its own figures give.</summary>
    internal static bool Differs(ComputedService computed, CheckContext context) =>
        computed is { Service.StoredRate.Value: { } stored, Rate: { } rate }
        && decimal.Round(stored, context.Parameters.ComparedDecimals) != rate.Value;
}
