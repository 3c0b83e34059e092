using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Domain;

/// <summary>How far a delegated decision is.</summary>
public enum DelegationState
{
    Open,
    Decided,
}

/// <summary>A decision one body has left to another: what, by which decision, and what came of it.</summary>
public sealed class DelegatedDecision : IVersioned, IDecided
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Key of the area.</summary>
    public string Area { get; set; } = "";

    /// <summary>What is to be decided.</summary>
    public string What { get; set; } = "";

    /// <summary>The body that delegates.</summary>
    public Guid FromBodyId { get; set; }

    /// <summary>The body that decides.</summary>
    public Guid ToBodyId { get; set; }

    /// <summary>Typed reference to what it is about, such as a rate; null when words must do.</summary>
    public string? About { get; set; }

    /// <summary>The decision that delegated it.</summary>
    public string? Decision { get; set; }

    public string Source { get; set; } = "";

    public DateOnly DelegatedOn { get; set; }

    public DelegationState State { get; set; }

    /// <summary>What the other body decided; empty while it has not.</summary>
    public string Outcome { get; set; } = "";

    /// <summary>The decision it took, as reference or words; empty while it has not.</summary>
    public string OutcomeSource { get; set; } = "";

    public DateOnly? DecidedOn { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new("delegation", Id.ToString());

    public string Address => $"/parter/{Area}/bemyndigelser/{Id}";
}
