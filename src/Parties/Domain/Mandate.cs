using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Domain;

/// <summary>What a representative may say and do for a body in another forum, until when, and when to report back.</summary>
public sealed class Mandate : IVersioned, IDecided
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Key of the area.</summary>
    public string Area { get; set; } = "";

    /// <summary>The body that gave it.</summary>
    public Guid BodyId { get; set; }

    /// <summary>The representative.</summary>
    public Guid PersonId { get; set; }

    /// <summary>Where the representative speaks for the body: KL's Koordinationsforum.</summary>
    public string Forum { get; set; } = "";

    /// <summary>What the representative may do.</summary>
    public string Text { get; set; } = "";

    /// <summary>How far it goes; empty when the text says it.</summary>
    public string Scope { get; set; } = "";

    public string? Decision { get; set; }

    public string Source { get; set; } = "";

    public DateOnly ValidFrom { get; set; }

    /// <summary>The last day; null until it is ended.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>When the next report is due, as written; empty when none is asked for.</summary>
    public string NextReport { get; set; } = "";

    /// <summary>The last day the written time may mean.</summary>
    public DateOnly? NextReportDay { get; set; }

    /// <summary>Why it was ended before its time; empty while it was not.</summary>
    public string EndReason { get; set; } = "";

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public Period Validity => new(ValidFrom, ValidTo);

    public SubjectReference Subject => new("mandate", Id.ToString());

    public string Address => $"/parter/{Area}/mandater/{Id}";

    public bool IsActiveOn(DateOnly day) => Validity.Contains(day);

    /// <summary>Where it stands on the day, in a word.</summary>
    public string StandingOn(DateOnly day) =>
        day < ValidFrom ? "kommende"
        : ValidTo < day ? "ophørt"
        : "gælder";
}

/// <summary>What was told back on a day under a mandate or a yearly duty.</summary>
public sealed class ReportBack
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The mandate; null for a duty's.</summary>
    public Guid? MandateId { get; set; }

    /// <summary>The duty; null for a mandate's.</summary>
    public Guid? DutyId { get; set; }

    public DateOnly On { get; set; }

    /// <summary>What was told: the themes, in words.</summary>
    public string Text { get; set; } = "";

    /// <summary>Who entered it.</summary>
    public string EnteredBy { get; set; } = "";
}
