using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage.Backups;

namespace Rammevaerk.Platform.Operation;

/// <summary>How the installation runs at an instant.</summary>
/// <param name="At">The instant, UTC.</param>
/// <param name="Queues">Its queues by name.</param>
/// <param name="Jobs">Its jobs.</param>
/// <param name="Backup">The newest backup; null when none was ever taken.</param>
/// <param name="IsDemonstration">True when there is nothing to lose: its people and figures are invented.</param>
/// <param name="Chain">The audit chain.</param>
public sealed record OperationReport(
    DateTime At,
    IReadOnlyList<(string Name, QueueState State)> Queues,
    IReadOnlyList<JobStatus> Jobs,
    BackupRecord? Backup,
    bool IsDemonstration,
    ChainState Chain
)
{
    /// <summary>What is wrong, in words; empty when nothing is.</summary>
    public IReadOnlyList<OperationWarning> Warnings => OperationWarning.Of(this);
}

/// <summary>The audit chain as far as it can be told without walking it.</summary>
/// <param name="Head">Its newest entry; null while it is empty.</param>
/// <param name="Noted">What was noted last on this machine; null for nothing.</param>
/// <param name="IsAsNoted">False when the noted entry is no longer there with its hash; null when nothing was noted.</param>
public sealed record ChainState(AuditEntry? Head, NotedHead? Noted, bool? IsAsNoted);
