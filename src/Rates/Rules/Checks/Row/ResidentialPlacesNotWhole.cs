using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-216: day-and-night places are whole unless places open or close within the year.</summary>
public sealed class ResidentialPlacesNotWhole()
    : ServiceCheck(
        "RF-216",
        Severity.Warning,
        "Døgnpladser er ikke hele",
        "En døgnplads er en seng hele året. Et decimaltal passer kun, når pladser åbner eller lukker i årets løb.",
        "fuldtidspladser = HELTAL(fuldtidspladser)",
        "DEFAULT"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service.Type.Key == OfferType.Residential
        && service.Places.Value is >= RateCalculation.Smallest
        && decimal.Truncate(service.Places.OrZero) != service.Places.OrZero
            ? At(
                service.Places,
                service.Name,
                $"Der står {Danish.Number(service.Places.OrZero)} døgnpladser.",
                $"Skriv et helt tal i {service.Places.Cell}, eller oplys sekretariatet om, hvornår pladserne åbner eller lukker."
            )
            : null;
}
