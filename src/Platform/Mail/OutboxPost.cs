using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Rammevaerk.Platform.Jobs;

namespace Rammevaerk.Platform.Mail;

/// <summary>Sends what this copy has just put in the outbox. What fails here, the outbox's job tries again.</summary>
public sealed partial class OutboxPost(
    MailBell bell,
    IServiceScopeFactory scopes,
    IConfiguration configuration,
    ILogger<OutboxPost> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (configuration[JobRunner.Setting] == JobRunner.Off)
        {
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            await bell.HearAsync(stoppingToken);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await ActivatorUtilities.CreateInstance<OutboxJob>(scope.ServiceProvider).RunAsync(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                LogFailed(log, failed);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox could not be sent at once; its job tries again.")]
    private static partial void LogFailed(ILogger log, Exception failed);
}
