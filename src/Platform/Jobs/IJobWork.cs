namespace Rammevaerk.Platform.Jobs;

/// <summary>Work that runs by the clock, once over all copies of the application. It may be repeated at any time.</summary>
public interface IJobWork
{
    /// <summary>Name in lower-case English words with hyphens, such as outbox or round-reminders.</summary>
    string Name { get; }

    /// <summary>What it does, in a few Danish words.</summary>
    string Title => Name;

    /// <summary>When it runs, as a Quartz cron expression in Danish time.</summary>
    string Schedule { get; }

    Task RunAsync(CancellationToken cancellation);
}
