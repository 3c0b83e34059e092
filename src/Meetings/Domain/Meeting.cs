using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Domain;

/// <summary>Where a meeting stands; whether its agenda is open for items follows from its deadline.</summary>
public enum MeetingState
{
    /// <summary>In the plan; nobody has been invited.</summary>
    Planned,
    Invited,
    AgendaSent,

    /// <summary>It has begun or is over; minutes are being taken.</summary>
    Held,

    /// <summary>The minutes are out for approval.</summary>
    MinutesSent,
    MinutesApproved,
    Cancelled,
}

/// <summary>How people meet.</summary>
public enum MeetingFormat
{
    Physical,
    Virtual,

    /// <summary>In a room, and by video for those who are elsewhere.</summary>
    Hybrid,
}

/// <summary>One meeting of a body.</summary>
public sealed class Meeting : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    public Guid BodyId { get; set; }

    /// <summary>Key of the body, repeated for addresses.</summary>
    public string BodyKey { get; set; } = "";

    /// <summary>What it is called in addresses, unique in its body and kept when its date moves: 2026-4.</summary>
    public string Key { get; set; } = "";

    /// <summary>Year of the plan it belongs to.</summary>
    public int Year { get; set; }

    public MeetingState State { get; set; }

    public bool IsExtraordinary { get; set; }

    /// <summary>The day; null while only words are known.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The date as written while it is not a day: medio juni 2027 (TIME-6). Null when there is a day.</summary>
    public string? DateText { get; set; }

    /// <summary>What must happen before it is held: når kriterierne er kendt. Null for a meeting without a condition.</summary>
    public string? Condition { get; set; }

    public TimeOnly? StartsAt { get; set; }

    public TimeOnly? EndsAt { get; set; }

    public MeetingFormat Format { get; set; }

    /// <summary>Room or address; empty when it is virtual or not known.</summary>
    public string Place { get; set; } = "";

    /// <summary>Address of the video meeting; shown to those who take part, never to the public.</summary>
    public string JoinLink { get; set; } = "";

    /// <summary>Who takes part beside the members, and whom an extraordinary meeting is for.</summary>
    public string Participants { get; set; } = "";

    /// <summary>Last day for proposing items (TIME-4); null when none is set.</summary>
    public DateOnly? InputDeadline { get; set; }

    /// <summary>The day the agenda is to be sent; null when none is set.</summary>
    public DateOnly? SendDay { get; set; }

    /// <summary>True when the body has approved this meeting of its plan.</summary>
    public bool IsPlanApproved { get; set; }

    /// <summary>Why a warning of the plan is accepted, in words; empty for none.</summary>
    public string PlanNote { get; set; } = "";

    /// <summary>The item that decided to hold it; null for a meeting of the plan.</summary>
    public Guid? CreatedByItemId { get; set; }

    /// <summary>Counts what has been changed in calendars; SEQUENCE of the invitation.</summary>
    public int Sequence { get; set; }

    public DateTime ChangedAt { get; set; }

    public DateTime? InvitedAt { get; set; }

    public DateTime? AgendaSentAt { get; set; }

    /// <summary>When the agenda was laid open to the public; null while it is the members' own.</summary>
    public DateTime? AgendaPublishedAt { get; set; }

    public DateTime? MinutesSentAt { get; set; }

    /// <summary>Last day for remarks on the minutes; null when none is set.</summary>
    public DateOnly? MinutesDeadline { get; set; }

    public DateTime? MinutesApprovedAt { get; set; }

    /// <summary>The item at which the minutes were approved; null while they are not.</summary>
    public Guid? MinutesApprovedByItemId { get; set; }

    /// <summary>When the minutes were laid open to the public.</summary>
    public DateTime? MinutesPublishedAt { get; set; }

    /// <summary>The old document it was made of; null for a meeting that was held here.</summary>
    public Guid? ImportId { get; set; }

    /// <summary>Why it was cancelled; null when it was not.</summary>
    public string? CancelReason { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public string Address => AddressOf(Area, BodyKey, Key);

    public SubjectReference Subject => new("meeting", Id.ToString());

    /// <summary>The date as users read it: 5. november 2026, or the words.</summary>
    public string DateWords => Date is { } day ? Danish.Date(day) : DateText ?? "dato ikke fastsat";

    /// <summary>True when the public may know of it, in a public body: it is no mere draft of a plan.</summary>
    public bool IsAnnounced =>
        IsPlanApproved
        || IsExtraordinary
        || InvitedAt is not null
        || State is not (MeetingState.Planned or MeetingState.Cancelled);

    /// <summary>True when the minutes are locked.</summary>
    public bool IsLocked => State is MeetingState.MinutesApproved or MeetingState.Cancelled;

    /// <summary>True while members may propose items: until the end of the deadline's day, before the agenda is sent.</summary>
    public bool TakesItems(DateOnly today) =>
        State is MeetingState.Planned or MeetingState.Invited && (InputDeadline is null || today <= InputDeadline);

    public static string AddressOf(string area, string body, string key) => $"/moeder/{area}/{body}/{key}";
}

/// <summary>That a meeting was moved: the old date is kept with the new one and the reason (TIME-1).</summary>
public sealed class MeetingMove
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid MeetingId { get; set; }

    public DateTime At { get; set; }

    /// <summary>The date and time it had, as written.</summary>
    public string From { get; set; } = "";

    public string To { get; set; } = "";

    public string Reason { get; set; } = "";

    public string ByName { get; set; } = "";
}

/// <summary>Something beside a meeting with other participants and times: a theme meeting at noon.</summary>
public sealed class SubEvent : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid MeetingId { get; set; }

    public string Title { get; set; } = "";

    public string Participants { get; set; } = "";

    public TimeOnly StartsAt { get; set; }

    public TimeOnly EndsAt { get; set; }

    public string Place { get; set; } = "";

    public int Version { get; set; }
}

/// <summary>A matter expected at a meeting: carried over to its agenda as a proposal.</summary>
public sealed class ExpectedMatter : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid MeetingId { get; set; }

    public int Ordinal { get; set; }

    public string Title { get; set; } = "";

    /// <summary>The case it belongs to; null for none.</summary>
    public Guid? CaseId { get; set; }

    /// <summary>The item whose minutes announced it; null when the plan did.</summary>
    public Guid? FromItemId { get; set; }

    /// <summary>The item it became; null while it waits.</summary>
    public Guid? ItemId { get; set; }

    public int Version { get; set; }
}
