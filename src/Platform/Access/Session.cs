namespace Rammevaerk.Platform.Access;

/// <summary>One sign-in from one browser. Ending it signs that browser out.</summary>
public sealed class Session
{
    /// <summary>How long a session lasts at most.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>How long a session lasts while nothing is asked for.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>The cookie tells it, so it is random throughout.</summary>
    public Guid Id { get; set; } = Guid.NewGuid();

    public Guid AccountId { get; set; }

    public DateTime StartedAt { get; set; }

    /// <summary>Last seen, to the minute.</summary>
    public DateTime SeenAt { get; set; }

    public DateTime ExpiresAt { get; set; }

    public DateTime? EndedAt { get; set; }

    /// <summary>What kind of browser, in a few words, for the owner to recognise it.</summary>
    public string Browser { get; set; } = "";

    /// <summary>The account's security stamp at sign-in; a new password or a new code app makes another, which ends the session.</summary>
    public string? Stamp { get; set; }

    /// <summary>True while the session lasts.</summary>
    public bool IsOpen(DateTime now) => EndedAt is null && ExpiresAt > now && SeenAt > now - Idle;
}
