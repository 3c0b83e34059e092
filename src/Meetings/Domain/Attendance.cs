using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Domain;

/// <summary>What somebody answered to the invitation.</summary>
public enum Reply
{
    None,
    Comes,
    ComesByVideo,
    SendsSubstitute,
    Declines,
}

/// <summary>Whether somebody was there.</summary>
public enum Presence
{
    Unknown,
    Present,
    Apology,

    /// <summary>Not there, and had not said so.</summary>
    Absent,
}

/// <summary>How somebody took part.</summary>
public enum TakingPart
{
    Physical,
    Video,
}

/// <summary>Somebody invited to a meeting: a member, an observer, a guest; the reply and the attendance.</summary>
public sealed class Attendance : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid MeetingId { get; set; }

    /// <summary>The person; null for a guest who is not in the register.</summary>
    public Guid? PersonId { get; set; }

    public Guid? AccountId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Official code of the party; null for the secretariat and outsiders.</summary>
    public string? Party { get; set; }

    /// <summary>The organisation in words, as it was then.</summary>
    public string Organisation { get; set; } = "";

    /// <summary>What the person was there: Formand, Medlem, Observatør, Gæst.</summary>
    public string Role { get; set; } = "";

    /// <summary>True for those who represent their organisation in the body.</summary>
    public bool IsMember { get; set; }

    public Reply Reply { get; set; }

    public string ReplyNote { get; set; } = "";

    public DateTime? RepliedAt { get; set; }

    /// <summary>Who came instead; empty for nobody.</summary>
    public string Substitute { get; set; } = "";

    public Presence Presence { get; set; }

    public TakingPart TakingPart { get; set; }

    /// <summary>Which part of the meeting: fra kl. 10.15, punkt 2.1–2.3; empty for the whole.</summary>
    public string Part { get; set; } = "";

    public int Version { get; set; }
}
