using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Domain;

/// <summary>The sections of an agenda, in their order.</summary>
public enum ItemSection
{
    Approval,
    Decision,
    Dialog,
    Information,
    NextMeetings,
    AnyOtherBusiness,
}

/// <summary>What an item is for beside its own matter.</summary>
public enum ItemRole
{
    Ordinary,
    ApproveAgenda,

    /// <summary>Approves the minutes of the meeting before; the only thing that locks them.</summary>
    ApproveMinutes,

    /// <summary>News from the executive committee.</summary>
    CommitteeNews,

    /// <summary>What is expected at the next meetings.</summary>
    NextMeetings,
    AnyOtherBusiness,
}

/// <summary>How far an item is.</summary>
public enum ItemState
{
    /// <summary>Proposed by a member, or expected; not yet taken up by the secretariat.</summary>
    Submitted,

    OnAgenda,

    /// <summary>Its decision has been recorded.</summary>
    Decided,

    /// <summary>Moved to a later meeting.</summary>
    CarriedOver,

    /// <summary>Not taken up, or taken off, with a reason.</summary>
    Declined,
}

/// <summary>One item of an agenda.</summary>
public sealed class AgendaItem : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid MeetingId { get; set; }

    public string Area { get; set; } = "";

    public ItemSection Section { get; set; } = ItemSection.Decision;

    public ItemRole Role { get; set; }

    /// <summary>Place in its section, from 1; the number on the agenda follows from it.</summary>
    public int Ordinal { get; set; }

    public ItemState State { get; set; }

    /// <summary>The number an old document prints; null where the number follows from the order.</summary>
    public string? PrintedNumber { get; set; }

    public string Title { get; set; } = "";

    /// <summary>Who presents it, as printed after Ved; empty for nobody.</summary>
    public string Presenters { get; set; } = "";

    /// <summary>Minutes it is given; null when not said.</summary>
    public int? Duration { get; set; }

    /// <summary>The matter in short, Markdown.</summary>
    public string Summary { get; set; } = "";

    /// <summary>The case statement, Markdown with tables.</summary>
    public string CaseStatement { get; set; } = "";

    /// <summary>What went before, Markdown; a part of its own in a layout of points.</summary>
    public string Background { get; set; } = "";

    /// <summary>People who come for this item only, as printed.</summary>
    public string Guests { get; set; } = "";

    /// <summary>True when only members may see it; the public sees that there is a closed item and why.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Why it is closed, told to everyone; empty when it is open.</summary>
    public string ClosedReason { get; set; } = "";

    /// <summary>The secretariat's own note; never leaves.</summary>
    public string InternalNote { get; set; } = "";

    /// <summary>The case it belongs to over years; null for none.</summary>
    public Guid? CaseId { get; set; }

    /// <summary>What it is about in another module: rate-round/midtjylland-2027; null for nothing.</summary>
    public string? About { get; set; }

    /// <summary>The item it was carried over from; null when it is new.</summary>
    public Guid? CarriedFromId { get; set; }

    /// <summary>The meeting an item of the role <see cref="ItemRole.ApproveMinutes"/> approves the minutes of.</summary>
    public Guid? ApprovesMeetingId { get; set; }

    /// <summary>The task or expected matter it came from, as a reference; null for none.</summary>
    public string? Origin { get; set; }

    /// <summary>Who proposed it, with organisation, as words.</summary>
    public string ProposedBy { get; set; } = "";

    public Guid? ProposedByAccount { get; set; }

    /// <summary>Official code of the party that proposed it; null for the secretariat.</summary>
    public string? ProposedByParty { get; set; }

    public DateTime? ProposedAt { get; set; }

    /// <summary>True when it came after the deadline and the secretariat let it in.</summary>
    public bool IsLate { get; set; }

    /// <summary>Why it was declined or carried over; null for neither.</summary>
    public string? StateReason { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new("agenda-item", Id.ToString());

    /// <summary>How others refer to what was decided at it.</summary>
    public SubjectReference Decision => new(Decided.Kind, Id.ToString());

    public string Address => $"/moeder/{Area}/punkt/{Id}";

    /// <summary>The recorded decision's page.</summary>
    public string DecisionAddress => $"/moeder/{Area}/beslutninger/{Id}";

    /// <summary>True when it stands on the agenda.</summary>
    public bool IsOnAgenda => State is ItemState.OnAgenda or ItemState.Decided or ItemState.CarriedOver;
}

/// <summary>One bullet of what an item recommends, with what became of it.</summary>
public sealed class Recommendation : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ItemId { get; set; }

    public int Ordinal { get; set; }

    public string Text { get; set; } = "";

    public RecommendationOutcome Outcome { get; set; }

    /// <summary>What was changed, in a few words; empty for nothing.</summary>
    public string OutcomeNote { get; set; } = "";

    public int Version { get; set; }
}

/// <summary>What became of a recommendation.</summary>
public enum RecommendationOutcome
{
    Open,
    Followed,
    FollowedWithChanges,
    NotFollowed,
    NotTreated,
}

/// <summary>Somebody who does not take part in an item because of a conflict of interest.</summary>
public sealed class ConflictOfInterest
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ItemId { get; set; }

    public string Name { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>A remark on an item of a draft agenda, by the chair, the committee or the secretariat. Never leaves.</summary>
public sealed class ItemRemark
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ItemId { get; set; }

    public string Text { get; set; } = "";

    public string ByName { get; set; } = "";

    public Guid? ByAccount { get; set; }

    public DateTime At { get; set; }

    /// <summary>When the secretariat had done what it says; null while it is open.</summary>
    public DateTime? DoneAt { get; set; }
}
