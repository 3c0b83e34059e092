using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Parameters;

/// <summary>What is done to a parameter.</summary>
public enum ParameterChangeKind
{
    /// <summary>A new value from a day.</summary>
    Entered,

    /// <summary>A wrong value, source or decision corrected for the same days.</summary>
    Corrected,

    /// <summary>A value ended early, when another follows.</summary>
    Ended,
}

/// <summary>How a proposal stands.</summary>
public enum ProposalState
{
    Waiting,
    Approved,
    Refused,
    Withdrawn,
}

/// <summary>
/// A change of a parameter that waits for another person's eyes. Nothing computes with it; when it is approved the change is
/// made as it was typed, against what is known then.
/// </summary>
public sealed class ParameterProposal : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>Name of the parameter, such as overhead-max.</summary>
    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public ParameterChangeKind Kind { get; set; }

    /// <summary>The value as typed; empty when a value is ended.</summary>
    public string Value { get; set; } = "";

    /// <summary>The first day as typed; empty for what keeps its days.</summary>
    public string From { get; set; } = "";

    /// <summary>The last day as typed; empty for none.</summary>
    public string To { get; set; } = "";

    public string Source { get; set; } = "";

    /// <summary>Reference to a decision as typed; empty for none.</summary>
    public string Decision { get; set; } = "";

    /// <summary>The row that is corrected or ended; null for a new value.</summary>
    public Guid? Row { get; set; }

    /// <summary>Why; null for a new value, whose source says it.</summary>
    public string? Reason { get; set; }

    /// <summary>What stood when it was proposed, as users read it; null when nothing did.</summary>
    public string? Before { get; set; }

    /// <summary>What would stand, as users read it: 4,2 % fra 1. januar 2027.</summary>
    public string After { get; set; } = "";

    public Guid? ProposedBy { get; set; }

    public string ProposedByName { get; set; } = "";

    public DateTime ProposedAt { get; set; }

    public ProposalState State { get; set; }

    public string? DecidedByName { get; set; }

    public DateTime? DecidedAt { get; set; }

    /// <summary>Why it was refused; null else.</summary>
    public string? Answer { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    /// <summary>True when both ask for the same.</summary>
    public bool IsSame(ParameterProposal other) =>
        (Area, Name, Kind, Value, From, To) == (other.Area, other.Name, other.Kind, other.Value, other.From, other.To)
        && (Source, Decision, Row, Reason, ProposedBy)
            == (other.Source, other.Decision, other.Row, other.Reason, other.ProposedBy);
}
