namespace Rammevaerk.Platform.Access;

/// <summary>One sign-in from one browser. Ending it signs that browser out.</summary>
public sealed class Session
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid AccountId { get; set; }

    public DateTime StartedAt { get; set; }

    /// <summary>Last seen, to the minute.</summary>
    public DateTime SeenAt { get; set; }

    public DateTime ExpiresAt { get; set; }

    public DateTime? EndedAt { get; set; }

    /// <summary>What kind of browser, in a few words, for the owner to recognise it.</summary>
    public string Browser { get; set; } = "";
}
