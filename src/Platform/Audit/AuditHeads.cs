using Rammevaerk.Kernel;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Audit;

/// <summary>
/// Every night notes the newest entry of the chain in a file beside the database. Who can write in the database could make
/// the whole chain anew; a copy of the file kept elsewhere shows it.
/// </summary>
public sealed class AuditHeads(RammevaerkDb db, DataFolder data, TimeProvider time) : IJobWork
{
    /// <summary>Name of the file in the folder audit: instant, number and hash, one night a line.</summary>
    public const string FileName = "kontrolsummer.csv";

    /// <summary>The folder it lies in.</summary>
    public const string Folder = "audit";

    public string Name => "audit-heads";

    public string Title => "Notér revisionssporets kontrolsum";

    public string Schedule => "0 10 3 * * ?";

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (await AuditChain.HeadAsync(db, cancellation) is not { } head)
        {
            return;
        }

        var now = WriteDesk.Now(time).ToString("yyyy-MM-ddTHH:mm:ssZ", Danish.Invariant);
        await File.AppendAllTextAsync(
            Path.Combine(data.Folder(Folder).FullName, FileName),
            string.Create(Danish.Invariant, $"{now};{head.Number};{head.Hash}\n"),
            cancellation
        );
    }
}
