using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-214: a service without places has no rate.</summary>
public sealed class PlacesNotPositive()
    : ServiceCheck(
        "RF-214",
        Severity.Error,
        "Fuldtidspladser er nul eller negative",
        "Taksten deles ud på pladserne, så der skal være mere end nul.",
        "fuldtidspladser > 0",
        "RATE-2"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service.Places.Value is < RateCalculation.Smallest
            ? At(
                service.Places,
                service.Name,
                $"Der står {Danish.Number(service.Places.OrZero)} fuldtidspladser. Taksten kan ikke regnes ud.",
                $"Skriv antallet af fuldtidspladser i {service.Places.Cell}. Er ydelsen nedlagt, så ryd rækken."
            )
            : null;
}
