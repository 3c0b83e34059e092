namespace Rammevaerk.Rates.Features.Trials;

/// <summary>A rate file someone had checked without delivering it (»prøv en takstfil«).</summary>
/// <param name="Id">Its unguessable name.</param>
/// <param name="FileName">What the file was called where it came from; shown, never used as a path.</param>
/// <param name="Received">When it came.</param>
/// <param name="Expires">When it is gone at the latest.</param>
public sealed record Trial(TrialId Id, string FileName, DateTimeOffset Received, DateTimeOffset Expires)
{
    /// <summary>The address of its findings.</summary>
    public string Address => $"/takster/proev/{Id}";
}

/// <summary>How trials are kept and worked on.</summary>
public sealed record TrialSettings
{
    /// <summary>How long a file and its result may be kept.</summary>
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long an upload waits for its result before the page shows progress instead.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>Files that may wait to be assessed; more are turned away.</summary>
    public int Queue { get; init; } = 64;

    /// <summary>Files kept at once; more are turned away until some are deleted.</summary>
    public int MostStored { get; init; } = 1_000;

    /// <summary>Bytes kept at once in all files together.</summary>
    public long MostStoredBytes { get; init; } = 2_000_000_000;

    /// <summary>Results held in memory; others are computed again from the stored file when asked for.</summary>
    public int Remembered { get; init; } = 12;
}
