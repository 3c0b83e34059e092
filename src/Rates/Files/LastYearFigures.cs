using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Files;

/// <summary>What next year's file is told about this year's: names, choices, places and rates of every service.</summary>
public static class LastYearFigures
{
    /// <summary>The figures of last year's file, for a file whose occupancy is read in the years of <paramref name="readings"/>.</summary>
    public static IReadOnlyList<LastYearService> Of(ComputedRates rates, ReadingPair readings)
    {
        var carries = rates.Parameters.Readings.CarriesInto(readings);
        return rates.Services.Select(computed => Of(computed.Service, computed.Rate?.Value, carries)).ToList();
    }

    private static LastYearService Of(ServiceRow service, decimal? rate, bool readingCarries) =>
        new(
            service.Key,
            service.Offer.Value ?? service.Key,
            service.Department.ToString(),
            service.Service.ToString(),
            service.Type.ToString(),
            service.Basis.ToString(),
            service.Target.ToString(),
            service.Unit.ToString(),
            service.Units.Value,
            service.OpeningDays.Value,
            service.Places.Value,
            service.Scope.ToString(),
            service.HealthAct.ToString(),
            readingCarries ? service.SecondReading.Value : null,
            rate
        );
}
