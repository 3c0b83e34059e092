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
        service.StoredRate.Value is { } stored && computed.Rate is { } rate && decimal.Round(stored, context.Parameters.ComparedDecimals) != rate.Value
            ? At(
                service.StoredRate.Cell,
                service.Name,
                $"Der står {Danish.Kroner(stored)} Rækkens tal giver {Danish.Kroner(rate.Value)}",
                $"Er cellen overskrevet, så hent formlen i {service.StoredRate.Cell} fra en anden række. Er taksten rigtig, så ret budget, pladser eller belægning.",
                Danish.Number(stored)
            )
            : null;
}
