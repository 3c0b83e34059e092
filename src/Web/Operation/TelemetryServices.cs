namespace Rammevaerk.Web.Operation;

/// <summary>Registers what sends traces and metrics, only when a collector is set.</summary>
internal static class TelemetryServices
{
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (TelemetrySettings.From(configuration) is not { } settings)
        {
            return;
        }

        services.AddSingleton(settings);
        services.AddSingleton<QueueGauges>();
        services.AddHostedService<TelemetryExport>();
    }
}
