namespace Rammevaerk.Meetings.Domain;

/// <summary>Which document an edition is.</summary>
public enum EditionKind
{
    /// <summary>The agenda as it was sent.</summary>
    Agenda,

    /// <summary>The minutes as they were sent for approval.</summary>
    MinutesDraft,

    /// <summary>The minutes as they were approved.</summary>
    Minutes,
}

/// <summary>A document as it stood when it was sent or approved; never changed, and kept beside what stands now.</summary>
public sealed class DocumentEdition
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid MeetingId { get; set; }

    public EditionKind Kind { get; set; }

    /// <summary>Counts the editions of a kind for a meeting, from 1.</summary>
    public int Number { get; set; }

    public DateTime At { get; set; }

    public string ByName { get; set; } = "";

    /// <summary>Why there is a new edition; empty for the first.</summary>
    public string Reason { get; set; } = "";

    /// <summary>The whole MeetingDocument as JSON, with what is closed or internal marked so.</summary>
    public string Content { get; set; } = "";

    /// <summary>SHA-256 of the content, 64 hex digits.</summary>
    public string Digest { get; set; } = "";
}
