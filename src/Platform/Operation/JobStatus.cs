using Rammevaerk.Platform.Jobs;

namespace Rammevaerk.Platform.Operation;

/// <summary>How a job's last run went.</summary>
public enum JobOutcome
{
    /// <summary>It has never run.</summary>
    Never,

    Done,

    Running,

    Failed,

    /// <summary>The application died under it, or it has run for very long.</summary>
    Unfinished,
}

/// <summary>A job as those who run the product see it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">What it does, in Danish.</param>
/// <param name="Last">Its newest run; null when it never ran.</param>
/// <param name="LastFailure">The newest run of those kept that failed; null when none did.</param>
/// <param name="Failures">How many of the runs kept failed.</param>
/// <param name="Next">UTC instant it runs next; null when its clock never comes round again.</param>
/// <param name="Interval">The time from its next run to the one after.</param>
/// <param name="Outcome">How the newest run went.</param>
/// <param name="IsLate">True when it has not run for twice its interval.</param>
public sealed record JobStatus(
    string Name,
    string Title,
    JobRun? Last,
    JobRun? LastFailure,
    int Failures,
    DateTime? Next,
    TimeSpan Interval,
    JobOutcome Outcome,
    bool IsLate
)
{
    /// <summary>How long the newest run took; null while it runs, or when it never ended.</summary>
    public TimeSpan? Duration => Last?.EndedAt - Last?.StartedAt;

    /// <summary>True when somebody should look at it.</summary>
    public bool NeedsEyes => IsLate || Outcome is JobOutcome.Failed or JobOutcome.Unfinished;
}

/// <summary>What Danish users call the outcomes.</summary>
public static class JobOutcomeWords
{
    public static string Of(JobOutcome outcome) =>
        outcome switch
        {
            JobOutcome.Never => "ikke kørt endnu",
            JobOutcome.Done => "gik godt",
            JobOutcome.Running => "kører",
            JobOutcome.Failed => "fejlede",
            JobOutcome.Unfinished => "blev ikke færdig",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };
}
