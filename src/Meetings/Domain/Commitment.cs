using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Domain;

/// <summary>How far a task is; overdue follows from its date.</summary>
public enum CommitmentState
{
    Open,
    InProgress,

    /// <summary>Reported to the body, not yet done.</summary>
    Reported,
    Done,
    Cancelled,
}

/// <summary>A task a body has given: who, what, when or at which meeting (opgave).</summary>
public sealed class Commitment : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>The body that gave it.</summary>
    public Guid BodyId { get; set; }

    /// <summary>The item it was given at; null for one entered by itself.</summary>
    public Guid? ItemId { get; set; }

    public Guid? CaseId { get; set; }

    public string Text { get; set; } = "";

    /// <summary>Who does it, in words: Takstgruppen, Anne Berg (Viborg).</summary>
    public string Responsible { get; set; } = "";

    public Guid? ResponsiblePersonId { get; set; }

    public Guid? ResponsibleBodyId { get; set; }

    /// <summary>Official code of the responsible party; null for none.</summary>
    public string? ResponsibleParty { get; set; }

    /// <summary>When, as written: 1. oktober 2026, medio 2027; null when it is due at a meeting or open.</summary>
    public string? DueText { get; set; }

    /// <summary>First and last of the days the words may mean; null without words.</summary>
    public DateOnly? DueFrom { get; set; }

    public DateOnly? DueTo { get; set; }

    /// <summary>The meeting it is due at; null for none.</summary>
    public Guid? DueMeetingId { get; set; }

    /// <summary>True when it is to be reported at every meeting until it is ended.</summary>
    public bool IsStanding { get; set; }

    /// <summary>What must happen first: hvis der ikke opnås enighed; empty for nothing.</summary>
    public string Condition { get; set; } = "";

    public CommitmentState State { get; set; }

    /// <summary>What shows that it is done: words or an address.</summary>
    public string Evidence { get; set; } = "";

    public DateTime CreatedAt { get; set; }

    public DateTime? EndedAt { get; set; }

    /// <summary>The last day a reminder was sent for; null for none.</summary>
    public DateOnly? RemindedOn { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new("commitment", Id.ToString());

    public string Address => $"/moeder/{Area}/opgaver/{Id}";

    public bool IsOpen => State is CommitmentState.Open or CommitmentState.InProgress or CommitmentState.Reported;

    public bool IsOverdue(DateOnly today) => IsOpen && DueTo < today;

    /// <summary>Sets when it is due, as written; an exact day becomes its words.</summary>
    public void SetDue(VagueDate? due) => (DueText, DueFrom, DueTo) = (due?.Text, due?.Days.From, due?.Days.To);
}

/// <summary>What has been told about a task.</summary>
public sealed class CommitmentReport
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CommitmentId { get; set; }

    public DateTime At { get; set; }

    public string ByName { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>The item it was reported at; null for between meetings.</summary>
    public Guid? ItemId { get; set; }
}

/// <summary>The same case over years and meetings (sag).</summary>
public sealed class CaseThread : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>Year and number: 2026-114.</summary>
    public string Number { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>What it is about, in a few sentences.</summary>
    public string Summary { get; set; } = "";

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new("case", Id.ToString());

    public string Address => $"/moeder/{Area}/sager/{Number}";
}
