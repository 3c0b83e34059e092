namespace Rammevaerk.Platform.Operation;

/// <summary>A queue of the product as those who run it see it. Register one for each; the status page shows them all.</summary>
public interface IQueueStatus
{
    /// <summary>What the queue is called, in Danish with a capital.</summary>
    string Name { get; }

    /// <summary>How it stands now, over all copies of the application.</summary>
    Task<QueueState> StateAsync(CancellationToken cancellation);
}

/// <summary>How a queue stands.</summary>
/// <param name="Waiting">How many wait.</param>
/// <param name="Running">How many are being worked on.</param>
/// <param name="Failed">How many failed and will not go on by themselves, or fail again and again.</param>
/// <param name="OldestWaiting">UTC instant since which the oldest waits; null when none does.</param>
/// <param name="Address">Where more can be seen; null when nowhere.</param>
public sealed record QueueState(int Waiting, int Running, int Failed, DateTime? OldestWaiting, string? Address);
