using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Search.Attached;
using Rammevaerk.Platform.Search.Saved;

namespace Rammevaerk.Platform.Search;

/// <summary>The services of search.</summary>
internal static class SearchServices
{
    public static void AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<SearchMemory>();
        services.AddSingleton<SearchIndex>();
        services.AddScoped<SearchUpkeep>();
        services.AddScoped<SearchReading>();
        services.AddScoped<SearchHits>();
        services.AddScoped<SearchBuilder>();
        services.AddScoped<ISearchSource, ParameterSearch>();
        services.AddScoped<SavedSearchDesk>();
        services.AddScoped<IJobWork, SavedSearchNews>();
        services.AddScoped<IJobWork, AttachedTexts>();
        services.AddSingleton<IAuditVocabulary, SearchAuditWords>();
        services.AddHostedService<SearchStart>();
    }
}
