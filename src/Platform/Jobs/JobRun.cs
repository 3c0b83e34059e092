namespace Rammevaerk.Platform.Jobs;

/// <summary>One run of a job, kept so that operation can see when it last ran and how it went.</summary>
public sealed class JobRun
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Name of the job.</summary>
    public string Name { get; set; } = "";

    public DateTime StartedAt { get; set; }

    /// <summary>When it ended, UTC; null while it runs, and for ever when the application died under it.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Why it failed; null when it did not.</summary>
    public string? Error { get; set; }
}
