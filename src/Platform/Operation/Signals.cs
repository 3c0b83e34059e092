using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Rammevaerk.Platform.Operation;

/// <summary>
/// What the product tells those who run it, as spans and counts of the source and the meter Rammevaerk. Without somebody
/// who listens they cost nothing. Tags carry numbers of faults and names of actions and jobs; never names of people or
/// files, addresses or texts.
/// </summary>
public static class Signals
{
    /// <summary>Name of the source and of the meter.</summary>
    public const string Name = "Rammevaerk";

    /// <summary>Makes the spans write, delivery, job and mail.</summary>
    public static readonly ActivitySource Source = new(Name);

    /// <summary>The meter; modules add what is theirs.</summary>
    public static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Busy = Meter.CreateCounter<long>(
        "rammevaerk.writes.busy",
        "{write}",
        "Writes refused because the database was busy (RV-703)."
    );

    private static readonly Counter<long> Failures = Meter.CreateCounter<long>(
        "rammevaerk.jobs.failed",
        "{run}",
        "Runs of jobs that failed."
    );

    /// <summary>A write was refused because the database was busy.</summary>
    public static void WriteWasBusy() => Busy.Add(1);

    /// <summary>A run of the job failed.</summary>
    public static void JobFailed(string job) => Failures.Add(1, new KeyValuePair<string, object?>("job", job));

    /// <summary>Ends a span with the number of the fault it met; with none when it went well.</summary>
    public static void Ended(this Activity? span, string? fault)
    {
        if (fault is not null)
        {
            span?.SetTag("fault", fault).SetStatus(ActivityStatusCode.Error);
        }
    }
}
