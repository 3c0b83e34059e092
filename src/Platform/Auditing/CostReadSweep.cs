using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Auditing;

/// <summary>Deletes each night what the read log has kept for as many years as the area's parameter says.</summary>
internal sealed partial class CostReadSweep(
    WriteDesk desk,
    ICurrentParameters parameters,
    TimeProvider time,
    ILogger<CostReadSweep> log
) : IJobWork
{
    public string Name => "cost-read-sweep";

    public string Title => "Slet gamle visninger af udgifter";

    public string Schedule => "0 20 4 * * ?";

    public async Task RunAsync(CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        foreach (var area in AreaWords.All.Where(area => area != AreaKey.Country))
        {
            var years = parameters.Current.FindNumber(ParameterKeys.CostReadYears, area, today);
            if (years.Fault is { } missing)
            {
                LogMissing(log, area.Value, missing.ToString());
                continue;
            }

            await ForgetAsync(area, today.AddYears(-(int)years.Value.Number!.Value), cancellation);
        }
    }

    private Task ForgetAsync(AreaKey area, DateOnly before, CancellationToken cancellation) =>
        desk.RunAsync<int>(
            async write =>
            {
                var start = DanishClock.StartOf(before);
                var gone = await write
                    .Db.Set<CostRead>()
                    .Where(one => one.Area == area.Value && one.At < start)
                    .ExecuteDeleteAsync(cancellation);
                if (gone > 0)
                {
                    write.Audit(
                        new AuditNote(
                            "cost-read.swept",
                            new("cost-read", area.Value),
                            $"{gone} visninger af udgifter fra før {Kernel.Danish.Date(before)} er slettet.",
                            area
                        )
                    );
                }

                return gone;
            },
            cancellation
        );

    [LoggerMessage(Level = LogLevel.Warning, Message = "The read log of {Area} is not swept: {Fault}")]
    private static partial void LogMissing(ILogger log, string area, string fault);
}
