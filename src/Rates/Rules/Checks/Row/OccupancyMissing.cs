using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-212: without two readings or an expected figure there is no occupancy, and so no rate.</summary>
public sealed class OccupancyMissing()
    : ServiceCheck(
        "RF-212",
        Severity.Error,
        "Belægningen mangler",
        "Der skal være to aflæsninger, eller for et nyt tilbud en forventet belægning.",
        "ANTAL(aflæsninger) = 2 eller forventet > 0",
        "RATE-5"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        computed.Occupancy is null && !IsToldElsewhere(service, context)
            ? At(
                service.FirstReading.Value is null ? service.FirstReading : service.SecondReading,
                service.Name,
                service.ExpectedOccupancy.IsEmpty
                    ? "Der er ikke to aflæsninger og ingen forventet belægning. Taksten kan ikke regnes ud."
                    : "Der er kun én aflæsning, og den forventede belægning bruges kun, når der ingen er. Taksten kan ikke regnes ud.",
                $"Udfyld {service.FirstReading.Cell} og {service.SecondReading.Cell}; for et nyt tilbud kun {service.ExpectedOccupancy.Cell}."
            )
            : null;

    private static bool IsToldElsewhere(ServiceRow service, CheckContext context) =>
        OccupancyImpossible.IsFoundIn(service, context)
        || service.FirstReading.IsUnreadable
        || service.SecondReading.IsUnreadable
        || service.ExpectedOccupancy.IsUnreadable
        || service.OwnOccupancy.IsUnreadable
        || (service.OwnOccupancy.Value is > 0m && service.Approval.IsEmpty);
}
