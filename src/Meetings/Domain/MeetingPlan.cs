using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Domain;

/// <summary>How far a year's plan has been adopted.</summary>
public enum PlanState
{
    Draft,

    /// <summary>Some of its meetings are approved, the rest wait.</summary>
    PartlyApproved,
    Approved,

    /// <summary>Approved, and changed since.</summary>
    Adjusted,
}

/// <summary>The meetings of a body in a year, with what stands around them.</summary>
public sealed class MeetingPlan : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    public Guid BodyId { get; set; }

    public string BodyKey { get; set; } = "";

    public int Year { get; set; }

    public PlanState State { get; set; }

    /// <summary>What the plan rests on, in words.</summary>
    public string Note { get; set; } = "";

    /// <summary>Reference to the newest decision on it: decision/{id}.</summary>
    public string? Decision { get; set; }

    /// <summary>The decision in words: DASSOS 6. november 2025, punkt 4.1.</summary>
    public string? DecisionSource { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new("meeting-plan", Id.ToString());

    public string Address => $"/moeder/{Area}/{BodyKey}/plan/{Year}";
}

/// <summary>What a date of somebody else is to the plan.</summary>
public enum OutsideDateKind
{
    /// <summary>A meeting of the political council, which the body's meetings lie before.</summary>
    PoliticalCouncil,

    /// <summary>A meeting or event that the body's meetings should not clash with.</summary>
    Event,

    /// <summary>A window or deadline of somebody else: the supervision's wheel.</summary>
    Window,

    /// <summary>A date set by law.</summary>
    Statutory,
}

/// <summary>A date that is not the body's own but stands in its year: exact or vague, kept as written (TIME-6).</summary>
public sealed class OutsideDate : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>Whose it is: KKR Midtjylland, KL, Socialtilsyn Midt.</summary>
    public string Owner { get; set; } = "";

    public OutsideDateKind Kind { get; set; }

    public string Title { get; set; } = "";

    /// <summary>As written: 26. juni 2026, primo maj 2026.</summary>
    public string DateText { get; set; } = "";

    /// <summary>First of the days it may mean.</summary>
    public DateOnly From { get; set; }

    /// <summary>Last of the days it may mean, or last day of a window.</summary>
    public DateOnly To { get; set; }

    /// <summary>Where it is known from; empty when typed by hand.</summary>
    public string Source { get; set; } = "";

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);
}
