using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Domain;

/// <summary>How far a written procedure is.</summary>
public enum ProcedureState
{
    Draft,
    Open,
    Closed,
}

/// <summary>A question put to a body by mail between meetings (mailprocedure).</summary>
public sealed class WrittenProcedure : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    public Guid BodyId { get; set; }

    public string Title { get; set; } = "";

    /// <summary>The matter, Markdown.</summary>
    public string Text { get; set; } = "";

    /// <summary>What is recommended, Markdown.</summary>
    public string Recommendation { get; set; } = "";

    /// <summary>Last day for answers.</summary>
    public DateOnly Deadline { get; set; }

    /// <summary>True when whoever does not answer counts as agreeing; said in the mail.</summary>
    public bool SilenceAgrees { get; set; }

    public ProcedureState State { get; set; }

    public DateTime? OpenedAt { get; set; }

    public DateTime? ClosedAt { get; set; }

    /// <summary>What came of it, in words; shown at the next meeting.</summary>
    public string Result { get; set; } = "";

    /// <summary>The item that tells the result; null while there is none.</summary>
    public Guid? ItemId { get; set; }

    public Guid? CaseId { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new("written-procedure", Id.ToString());

    public string Address => $"/moeder/{Area}/skriftlig/{Id}";
}

/// <summary>What somebody answered.</summary>
public enum WrittenAnswerKind
{
    /// <summary>Asked, and has not answered.</summary>
    Silent,
    Agrees,

    /// <summary>Agrees with remarks, or asks for changes: the words say which.</summary>
    Comments,
    Disagrees,
}

/// <summary>Somebody asked in a written procedure, and the answer.</summary>
public sealed class WrittenAnswer : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ProcedureId { get; set; }

    public Guid PersonId { get; set; }

    public Guid? AccountId { get; set; }

    public string Name { get; set; } = "";

    public string Organisation { get; set; } = "";

    public WrittenAnswerKind Kind { get; set; }

    public string Text { get; set; } = "";

    public DateTime? At { get; set; }

    public int Version { get; set; }
}
