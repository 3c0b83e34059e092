using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;

namespace Rammevaerk.Tests.Web.Operation;

public sealed class TelemetryTests
{
    [Fact]
    public async Task A_collector_is_sent_our_spans_and_counts_and_nobodys_name()
    {
        await using var collector = new OtlpReceiver();
        using (var application = new WebApplication())
        {
            using var host = application.WithWebHostBuilder(builder =>
                builder.UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address)
            );
            using var client = host.CreateClient();
            await client.GetStringAsync(new Uri("/parter/kommune/0779?hemmelig=noget", UriKind.Relative));
            await RefusedDeliveryAsync(host);
            await RunJobAsync(host);
        }

        var traces = collector.Sent("/v1/traces");
        var metrics = collector.Sent("/v1/metrics");
        foreach (var name in (string[])["Rammevaerk", "write", "test.written", "delivery", "RV-", "job", "rammevaerk"])
        {
            traces.ShouldContain(name);
        }

        foreach (
            var name in (string[])
                [
                    "rammevaerk.deliveries.refused",
                    "rammevaerk.queue.waiting",
                    "rammevaerk.queue.failed",
                    "http.server.request.duration",
                    "parter/kommune/{kode}",
                ]
        )
        {
            metrics.ShouldContain(name);
        }

        foreach (var secret in (string[])["hemmelig", "0779", "skive.xlsx", "Test Person"])
        {
            traces.ShouldNotContain(secret);
            metrics.ShouldNotContain(secret);
        }
    }

    [Fact]
    public async Task Without_a_collector_nothing_is_registered()
    {
        using var application = new WebApplication();
        using var client = application.CreateClient();
        await client.GetStringAsync(new Uri("/health", UriKind.Relative));

        application
            .Services.GetServices<IHostedService>()
            .ShouldAllBe(service => !service.GetType().Name.StartsWith("Telemetry", StringComparison.Ordinal));
    }

    private static async Task RefusedDeliveryAsync(WebApplicationFactory<Rammevaerk.Web.Program> host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var written = await scope
            .ServiceProvider.GetRequiredService<WriteDesk>()
            .RunAsync<int>(
                write =>
                {
                    write.Audit(new AuditNote("test.written", new SubjectReference("test", "1"), "Test Person skrev."));
                    return Task.FromResult<Kernel.Faults.Result<int>>(1);
                },
                CancellationToken.None
            );
        written.IsOk.ShouldBeTrue();
        var round = new RateRound { Area = "midtjylland", Year = 2027 };
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        db.Add(round);
        await db.SaveChangesAsync();
        var refused = await scope
            .ServiceProvider.GetRequiredService<DeliverRateFile>()
            .RunAsync(round, "0779", "skive.xlsx", [1, 2, 3], CancellationToken.None);
        refused.IsOk.ShouldBeFalse();
    }

    private static async Task RunJobAsync(WebApplicationFactory<Rammevaerk.Web.Program> host)
    {
        var run = await host.Services.GetRequiredService<JobJournal>().RunAsync("outbox", CancellationToken.None);
        run!.Error.ShouldBeNull();
    }
}
