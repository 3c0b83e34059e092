using Microsoft.Extensions.DependencyInjection;

namespace Rammevaerk.Platform.Web.Caching;

/// <summary>Registers the framework's output cache with <see cref="PublicPageCache"/> as its only policy.</summary>
public static class PublicPageCaching
{
    public static void AddPublicPageCache(this IServiceCollection services)
    {
        services.AddSingleton<FreshMemory>();
        services.AddOutputCache(options =>
        {
            options.SizeLimit = PublicPageCache.Largest;
            options.MaximumBodySize = PublicPageCache.LargestPage;
            options.UseCaseSensitivePaths = true;
            options.AddBasePolicy(policy => policy.AddPolicy<PublicPageCache>(), excludeDefaultPolicy: true);
        });
    }
}
