using Microsoft.Extensions.DependencyInjection.Extensions;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Web;

/// <summary>An installation without its site: the use cases on its database, for the command line and the demonstration.</summary>
public static class Installation
{
    /// <summary>Everything the use cases need; nothing is started, and the database is left as it is.</summary>
    /// <param name="storage">The database.</param>
    /// <param name="data">Where the keys lie.</param>
    /// <param name="time">The clock.</param>
    /// <param name="more">Registers what the caller has of its own.</param>
    public static ServiceProvider Open(
        StorageSettings storage,
        DataFolder data,
        TimeProvider time,
        Action<IServiceCollection>? more = null
    )
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        WebHost.AddServices(services);
        services.Replace(ServiceDescriptor.Singleton(time));
        services.Replace(ServiceDescriptor.Singleton(storage));
        services.Replace(ServiceDescriptor.Singleton(data));
        more?.Invoke(services);
        return services.BuildServiceProvider();
    }
}
