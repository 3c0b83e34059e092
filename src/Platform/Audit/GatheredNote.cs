namespace Rammevaerk.Platform.Audit;

/// <summary>
/// What somebody is typing, stored as it is typed, until its audit entry is written: one row for each person and subject,
/// with what stood before the first letter and what stands now. docs/decisions/0015 says why.
/// </summary>
public sealed class GatheredNote
{
    /// <summary>How long typing is gathered at most before it is told in the trail.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Subject and verb, such as minutes.typed.</summary>
    public string What { get; set; } = "";

    /// <summary>What is typed at, as a typed reference.</summary>
    public string Subject { get; set; } = "";

    public string? Area { get; set; }

    public string? Party { get; set; }

    /// <summary>The account that types.</summary>
    public Guid? AccountId { get; set; }

    public string Who { get; set; } = "";

    /// <summary>One Danish sentence.</summary>
    public string Summary { get; set; } = "";

    /// <summary>The values before the first letter, as JSON; null when there were none.</summary>
    public string? Before { get; set; }

    /// <summary>The values now, as JSON.</summary>
    public string? After { get; set; }

    /// <summary>When it was first typed, UTC.</summary>
    public DateTime From { get; set; }

    /// <summary>When it was last typed, UTC.</summary>
    public DateTime To { get; set; }
}
