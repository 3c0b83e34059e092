using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Domain;

/// <summary>The secret address of somebody's own calendar; only its digest is kept.</summary>
public sealed class CalendarKey : IVersioned
{
    /// <summary>Whose calendar; one key at a time.</summary>
    public Guid AccountId { get; set; }

    /// <summary>SHA-256 of the key, in lower-case hexadecimal.</summary>
    public string Digest { get; set; } = "";

    public DateTime MadeAt { get; set; }

    public int Version { get; set; }
}
