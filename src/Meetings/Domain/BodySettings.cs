using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Domain;

/// <summary>How a body's agendas are laid out.</summary>
public enum AgendaLayout
{
    /// <summary>Numbered sections with items 2.1, 2.2 ...: case statement, recommendation, minutes.</summary>
    Sections,

    /// <summary>Punkt 1, Punkt 2 ...: resume, recommendation, decision, background, case statement.</summary>
    Points,
}

/// <summary>In which order the parts of an item are printed in a layout of sections.</summary>
public enum PartOrder
{
    /// <summary>Case statement, attachments, recommendation, minutes.</summary>
    CaseFirst,

    /// <summary>Minutes, recommendation, case statement, attachments.</summary>
    MinutesFirst,
}

/// <summary>What the meetings of a body have in common; a meeting's own dates override it (TIME-4).</summary>
public sealed class BodySettings : IVersioned
{
    /// <summary>The body's id.</summary>
    public Guid BodyId { get; set; }

    public AgendaLayout Layout { get; set; }

    public PartOrder Order { get; set; }

    /// <summary>Days before a meeting that items are to be proposed.</summary>
    public int InputDays { get; set; } = 24;

    /// <summary>Days before a meeting that its agenda is sent.</summary>
    public int SendDays { get; set; } = 8;

    /// <summary>Days members have for remarks on minutes.</summary>
    public int RemarkDays { get; set; } = 10;

    /// <summary>True when its agendas and minutes are laid open to the public.</summary>
    public bool IsPublic { get; set; }

    public string Place { get; set; } = "";

    public TimeOnly? StartsAt { get; set; }

    public TimeOnly? EndsAt { get; set; }

    public int Version { get; set; }
}

/// <summary>An item every agenda of a body begins with.</summary>
public sealed class StandingItem : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid BodyId { get; set; }

    public int Ordinal { get; set; }

    public ItemSection Section { get; set; }

    public ItemRole Role { get; set; }

    public string Title { get; set; } = "";

    /// <summary>One recommendation a line.</summary>
    public string Recommendations { get; set; } = "";

    public int Version { get; set; }
}
