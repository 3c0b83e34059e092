using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Domain;

/// <summary>How an item ended.</summary>
public enum ItemOutcome
{
    /// <summary>Not treated yet.</summary>
    None,
    Approved,
    ApprovedWithChanges,
    Noted,
    NotedWithAddition,
    Discussed,
    Supported,
    Postponed,
    Rejected,
}

/// <summary>What was minuted at an item; a row of its own, so that taking minutes never collides with the agenda.</summary>
public sealed class ItemMinutes : IVersioned
{
    /// <summary>The item's id.</summary>
    public Guid ItemId { get; set; }

    public ItemOutcome Outcome { get; set; }

    /// <summary>What was decided, Markdown; its bullets are the decision's.</summary>
    public string Decision { get; set; } = "";

    /// <summary>What was said, Markdown; part of the minutes.</summary>
    public string Discussion { get; set; } = "";

    /// <summary>Who did not agree, and what they wanted minuted.</summary>
    public string Reservations { get; set; } = "";

    /// <summary>The minute taker's own note; never leaves.</summary>
    public string InternalNote { get; set; } = "";

    /// <summary>When the decision was recorded and what it decided was carried out; null while it is typed.</summary>
    public DateTime? DecidedAt { get; set; }

    public string DecidedByName { get; set; } = "";

    public int Version { get; set; }
}

/// <summary>What is planned to follow from an item's decision, and what came of it.</summary>
public sealed class PlannedEffect : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ItemId { get; set; }

    public int Ordinal { get; set; }

    /// <summary>Which effect: see IDecisionEffect.Kind.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The terms by field name, as JSON.</summary>
    public string Terms { get; set; } = "{}";

    public EffectState State { get; set; }

    /// <summary>What it changed, as JSON of EffectChange; null while nothing.</summary>
    public string? Change { get; set; }

    public DateTime? CarriedOutAt { get; set; }

    public int Version { get; set; }
}

/// <summary>How far an effect is.</summary>
public enum EffectState
{
    Planned,
    CarriedOut,

    /// <summary>The decision did not want it.</summary>
    Lapsed,
}

/// <summary>A notice under any other business, with what kind it is and until when it matters.</summary>
public sealed class ItemNotice
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ItemId { get; set; }

    public NoticeCategory Category { get; set; }

    public string Text { get; set; } = "";

    /// <summary>A deadline it names, as written; null for none.</summary>
    public string? DateText { get; set; }

    /// <summary>The task that follows it up; null for none.</summary>
    public Guid? CommitmentId { get; set; }
}

/// <summary>What a notice is about.</summary>
public enum NoticeCategory
{
    Staff,
    Hearing,
    Closure,
    Economy,
    ThemeDay,
    Other,
}

/// <summary>A member's answer to minutes sent for approval.</summary>
public sealed class MinutesRemark
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid MeetingId { get; set; }

    public Guid AccountId { get; set; }

    public string ByName { get; set; } = "";

    /// <summary>True for agreement, false for remarks.</summary>
    public bool Agrees { get; set; }

    public string Text { get; set; } = "";

    public DateTime At { get; set; }

    /// <summary>When the secretariat had dealt with it; null while it is open.</summary>
    public DateTime? DoneAt { get; set; }
}
