using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Audit;

/// <summary>Tells in the trail what was typed a quarter of an hour ago and nothing has been written after.</summary>
public sealed class GatheredNotes(RammevaerkDb db, WriteDesk desk, TimeProvider time) : IJobWork
{
    public string Name => "gathered-notes";

    public string Title => "Skriv i sporet, hvad der er tastet";

    public string Schedule => "0 0/5 * * * ?";

    public async Task RunAsync(CancellationToken cancellation)
    {
        var old = WriteDesk.Now(time) - GatheredNote.Longest;
        if (await db.Set<GatheredNote>().AnyAsync(note => note.From <= old, cancellation))
        {
            await desk.RunAsync<int>(
                write =>
                {
                    write.TellGathered();
                    return Task.FromResult(Kernel.Faults.Result.Ok(0));
                },
                cancellation
            );
        }
    }
}
