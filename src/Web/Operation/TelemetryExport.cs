using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Rammevaerk.Platform.Operation;

namespace Rammevaerk.Web.Operation;

/// <summary>
/// Sends traces and metrics to the collector while the application runs, from once it answers, and what is left when it
/// stops.
/// </summary>
internal sealed class TelemetryExport(TelemetrySettings settings, QueueGauges gauges, IHostApplicationLifetime lifetime)
    : IHostedService,
        IDisposable
{
    private static readonly string[] Sources = [Signals.Name, "Microsoft.AspNetCore", "System.Net.Http"];

    private static readonly string[] Meters =
    [
        Signals.Name,
        "Microsoft.AspNetCore.*",
        "System.Net.Http",
        "System.Runtime",
    ];

    private const int LongestFlush = 5_000;

    private TracerProvider? traces;
    private MeterProvider? metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Begin);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        traces?.ForceFlush(LongestFlush);
        metrics?.ForceFlush(LongestFlush);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }

    private void Begin()
    {
        var version = typeof(WebHost).Assembly.GetName().Version?.ToString(3);
        var resource = ResourceBuilder.CreateEmpty().AddService(settings.Service, serviceVersion: version);
        traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(Sources)
            .AddProcessor(new SparingSpans())
            .AddOtlpExporter(options => settings.Apply(options, "v1/traces"))
            .Build();
        gauges.Begin();
        metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(Meters)
            .AddOtlpExporter(options => settings.Apply(options, "v1/metrics"))
            .Build();
    }
}
