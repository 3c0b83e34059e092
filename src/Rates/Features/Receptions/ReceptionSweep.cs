using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Receptions;

/// <summary>Deletes each night receptions that have been finished for long, and the files only they needed.</summary>
public sealed class ReceptionSweep(WriteDesk desk) : IJobWork
{
    /// <summary>How long a finished reception can be asked for, and its key remembered.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public string Name => "reception-sweep";

    public string Title => "Slet gamle modtagelser fra robotter";

    public string Schedule => "0 50 3 * * ?";

    public Task RunAsync(CancellationToken cancellation) =>
        desk.RunAsync<int>(
            async write =>
            {
                var old = write.Now - Kept;
                var finished = write.Db.Set<RateReception>().Where(one => one.FinishedAt < old);
                var files = await finished.Select(one => one.FileHash).Distinct().ToListAsync(cancellation);
                var gone = await finished.ExecuteDeleteAsync(cancellation);
                foreach (var hash in files)
                {
                    await ReceivedFiles.DropUnusedAsync(write.Db, hash, cancellation);
                }

                if (gone > 0)
                {
                    write.Audit(
                        new AuditNote(
                            "reception.swept",
                            new(RateReception.Kind, AreaKey.Country.Value),
                            $"Modtagelser, der var færdige for over en måned siden, er slettet: {gone}."
                        )
                    );
                }

                return gone;
            },
            cancellation
        );
}
