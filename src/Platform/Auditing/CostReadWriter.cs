using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Auditing;

/// <summary>
/// Stores the read log in the background, what has come in one go. When the application stops it stores what is left before
/// it ends. What the database refuses is kept and tried with the next; at the very end it goes to the program's own log.
/// docs/decisions/0019.
/// </summary>
public sealed partial class CostReadWriter(
    CostReadLog log,
    IServiceScopeFactory scopes,
    WriteTurn turn,
    ILogger<CostReadWriter> told
) : BackgroundService
{
    private const int Most = 500;

    private readonly List<CostRead> waiting = [];

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        log.Close();
        if (ExecuteTask is { } running)
        {
            await running.WaitAsync(cancellationToken);
        }

        await base.StopAsync(cancellationToken);
    }

    /// <summary>Until nothing more comes; being asked to stop only closes the log, so that nothing is lost.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await log.Notes.WaitToReadAsync(CancellationToken.None))
        {
            while (waiting.Count < Most && log.Notes.TryRead(out var read))
            {
                waiting.Add(read);
            }

            await StoreAsync();
        }

        if (waiting.Count > 0)
        {
            await StoreAsync();
        }

        foreach (var lost in waiting)
        {
            LogLost(told, lost.At, lost.Who, lost.Address);
        }
    }

    private async Task StoreAsync()
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
            if (!await turn.TakeAsync(db, CancellationToken.None))
            {
                return;
            }

            try
            {
                db.AddRange(waiting);
                await db.SaveChangesAsync();
                waiting.Clear();
            }
            finally
            {
                turn.Give(db);
            }
        }
        catch (Exception refused) when (refused is DbException or DbUpdateException or InvalidOperationException)
        {
            LogRefused(told, refused, waiting.Count);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Count} notes of the read log wait: the database refused them."
    )]
    private static partial void LogRefused(ILogger log, Exception refused, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Not stored in the read log: {At} {Who} opened {Address}.")]
    private static partial void LogLost(ILogger log, DateTime at, string who, string address);
}
