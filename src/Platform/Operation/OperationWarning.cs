using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Operation;

/// <summary>Something about the installation that somebody should look at.</summary>
/// <param name="Title">What is wrong, in one line.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Section">Id of the section of the status page that tells more.</param>
/// <param name="Since">UTC instant since which it is so; null when that is not known.</param>
public sealed record OperationWarning(string Title, string Remedy, string Section, DateTime? Since)
{
    public const string QueueSection = "koeer";
    public const string JobSection = "job";
    public const string BackupSection = "kopier";
    public const string ChainSection = "kaede";

    /// <summary>How long something may wait in a queue.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    /// <summary>How old the newest backup may be.</summary>
    public static readonly TimeSpan OldestBackup = TimeSpan.FromDays(2);

    /// <summary>The warnings of a report, the gravest first.</summary>
    public static IReadOnlyList<OperationWarning> Of(OperationReport report) =>
        [
            .. Chain(report),
            .. Backup(report),
            .. report.Queues.SelectMany(queue => Queue(queue, report.At)),
            .. Jobs(report),
        ];

    private static IEnumerable<OperationWarning> Chain(OperationReport report)
    {
        if (report.Chain is { IsAsNoted: false, Noted: { } noted })
        {
            yield return new(
                $"Revisionssporet passer ikke med det, der blev noteret {DanishClock.Full(noted.At)}",
                "Tag en kopi af databasen, og sammenlign med den seneste sikkerhedskopi, før nogen gør andet.",
                ChainSection,
                noted.At
            );
        }
    }

    private static IEnumerable<OperationWarning> Backup(OperationReport report)
    {
        if (report.IsDemonstration || report.Backup?.At > report.At - OldestBackup)
        {
            yield break;
        }

        yield return new(
            report.Backup is { } last
                ? $"Den seneste sikkerhedskopi er fra {DanishClock.Full(last.At)}"
                : "Der er aldrig taget en sikkerhedskopi",
            "Bed den, der driver Rammeværk, om at køre »rammevaerk backup« hver nat.",
            BackupSection,
            report.Backup?.At
        );
    }

    private static IEnumerable<OperationWarning> Queue((string Name, QueueState State) queue, DateTime now)
    {
        if (queue.State.OldestWaiting is { } since && now - since > LongestWait)
        {
            yield return new(
                $"{queue.Name}: den ældste har ventet siden {DanishClock.Full(since)}",
                "Se, om serveren i den anden ende svarer, og om jobbene kører.",
                QueueSection,
                since
            );
        }
        else if (queue.State.Failed > 0)
        {
            yield return new(
                $"{queue.Name}: {Danish.Number(queue.State.Failed)} kunne ikke sendes eller behandles",
                "De prøves igen nogle gange. Se fejlen i driftens log.",
                QueueSection,
                null
            );
        }
    }

    private static IEnumerable<OperationWarning> Jobs(OperationReport report) =>
        report
            .Jobs.Where(job => job.NeedsEyes)
            .Select(job => new OperationWarning(
                job.IsLate
                    ? $"Jobbet »{job.Title}« har ikke kørt siden {DanishClock.Full(job.Last!.StartedAt)}"
                    : $"Jobbet »{job.Title}« {JobOutcomeWords.Of(job.Outcome)} {DanishClock.Full(job.Last!.StartedAt)}",
                job.IsLate
                    ? "Se, om programmet kører med jobbene slået til (RAMMEVAERK_JOBS)."
                    : "Det kører igen til næste tid. Bliver fejlen ved, så send den til leverandøren.",
                JobSection,
                job.Last!.StartedAt
            ));
}
