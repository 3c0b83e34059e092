using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Rammevaerk.Parties.Features;

/// <summary>Looks every half minute whether another copy of the application changed a party, and reads them again if so.</summary>
internal sealed partial class PartyBookKeeper(
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<PartyBookKeeper> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(Pause, time);
        while (await clock.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (DbException away)
            {
                // The register stays as it was; the next look may find the database again.
                LogAway(log, away);
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PartyBook>().FreshenAsync(cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "The parties could not be read again; the register is kept as it was.")]
    private static partial void LogAway(ILogger logger, Exception away);
}
