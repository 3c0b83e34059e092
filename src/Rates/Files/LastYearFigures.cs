using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Files;

/// <summary>What next year's file is told about this year's: names, choices, places and rates of every service.</summary>
public static class LastYearFigures
{
    public static IReadOnlyList<LastYearService> Of(ComputedRates rates) =>
        rates.Services.Select(computed => Of(computed.Service, computed.Rate?.Value)).ToList();

    private static LastYearService Of(ServiceRow service, decimal? rate) =>
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
            service.SecondReading.Value,
            rate
        );
}
