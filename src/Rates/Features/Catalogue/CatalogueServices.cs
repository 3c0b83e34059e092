using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Rates.Features.Auditing;

namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>Registers what the rule catalogue, the parameter report and the samples need.</summary>
internal static class CatalogueServices
{
    public static void AddCatalogue(this IServiceCollection services)
    {
        services.AddSingleton<DerivationUses>();
        services.AddSingleton<RuleCatalogue>();
        services.AddScoped<RuleUseDesk>();
        services.AddScoped<ParameterChangeDesk>();
        services.AddScoped<ISamplePopulation, RatePopulation>();
        services.AddScoped<ISamplePopulation, MovementPopulation>();
    }
}
