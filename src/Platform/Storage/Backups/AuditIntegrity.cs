using System.Globalization;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Audit;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>The audit chain holds from end to end, and still has the hashes that were noted night by night beside it.</summary>
internal sealed class AuditIntegrity(DataFolder data) : IIntegrityCheck
{
    public async Task<IReadOnlyList<string>> ProblemsAsync(RammevaerkDb db, CancellationToken cancellation)
    {
        var problems = new List<string>();
        var (holding, broken) = await AuditChain.VerifyAsync(db, cancellation);
        if (broken is { } number)
        {
            problems.Add(
                $"Revisionssporets kæde er brudt ved linje {Danish.Number(number)}: den eller linjen før er ændret, fjernet eller lagt "
                    + $"ind bagefter. {Danish.Number(holding)} linjer før den holder."
            );
        }

        var path = Path.Combine(data.Folder(AuditHeads.Folder).FullName, AuditHeads.FileName);
        if (!File.Exists(path))
        {
            return problems;
        }

        foreach (var line in await File.ReadAllLinesAsync(path, cancellation))
        {
            if (
                line.Split(';') is not [var night, var noted, var hash]
                || !long.TryParse(noted, NumberStyles.None, Danish.Invariant, out var at)
            )
            {
                problems.Add($"En linje i {AuditHeads.FileName} kan ikke læses: »{line}«.");
            }
            else if (!await AuditChain.IsAsNotedAsync(db, at, hash, cancellation))
            {
                problems.Add(
                    $"Linje {Danish.Number(at)} i revisionssporet er ikke den, der blev noteret {night}: sporet er skrevet om siden."
                );
            }
        }

        return problems;
    }
}
