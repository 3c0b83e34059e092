using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Domain;

/// <summary>A version of what a body says of itself: purpose, organisation, procedure of appointment. Markdown.</summary>
public sealed class GovernanceText : IVersioned, IDecided
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid BodyId { get; set; }

    /// <summary>1, 2, 3 ... in the body.</summary>
    public int Number { get; set; }

    public string Purpose { get; set; } = "";

    public string Organisation { get; set; } = "";

    /// <summary>How its members are appointed.</summary>
    public string Procedure { get; set; } = "";

    /// <summary>The day it was approved; null while it is a draft. An approved version is never changed.</summary>
    public DateOnly? ApprovedOn { get; set; }

    public string? Decision { get; set; }

    public string Source { get; set; } = "";

    public int Version { get; set; }

    public bool IsDraft => ApprovedOn is null;
}
