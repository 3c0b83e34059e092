using Microsoft.Extensions.DependencyInjection;

namespace Rammevaerk.Platform.Web.Caching;

/// <summary>Registers the framework's output cache with <see cref="PageCache"/> as its only policy.</summary>
public static class PageCaching
{
    public static void AddPageCache(this IServiceCollection services)
    {
        services.AddSingleton<FreshMemory>();
        services.AddOutputCache(options =>
        {
            options.SizeLimit = PageCache.Largest;
            options.MaximumBodySize = PageCache.LargestPage;
            options.UseCaseSensitivePaths = true;
            options.AddBasePolicy(policy => policy.AddPolicy<PageCache>(), excludeDefaultPolicy: true);
        });
    }
}
