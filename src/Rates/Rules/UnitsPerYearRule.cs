using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules;

/// <summary>
/// The units of a year that RATE-2 divides by: the area's days for day and night, opening days for days and school days, and the
/// service's own number for attendances, hours, courses and months.
/// </summary>
public static class UnitsPerYearRule
{
    /// <summary>The units one place has in the year; null when the service has not said them.</summary>
    public static Figure? Compute(ServiceRow service, RateRuleParameters parameters, bool traced) =>
        service.Unit.Key switch
        {
            null => null,
            ServiceUnit.OpeningDay or ServiceUnit.SchoolDay => Own(service.OpeningDays, "Åbningsdage", traced),
            ServiceUnit.Day
                when service.Type.Key == OfferType.Residential || service.Units.IsEmpty || service.Units.Value <= 0m =>
                parameters.DaysPerYear,
            _ => Own(service.Units, "Enheder pr. år", traced),
        };

    private static Figure? Own(in NumberEntry entry, string label, bool traced) =>
        entry.Value is > 0m ? Entered.Count(entry, label, Unit.Units, traced) : null;
}
