using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Periods;

/// <summary>
/// An accounting or rate period of an area that is closed: nothing with a date in it is entered or corrected until somebody
/// opens it again with a reason.
/// </summary>
public sealed class ClosedPeriod : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "closed-period";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    public DateOnly From { get; set; }

    public DateOnly To { get; set; }

    /// <summary>Why it was closed.</summary>
    public string Reason { get; set; } = "";

    public DateTime ClosedAt { get; set; }

    public string ClosedByName { get; set; } = "";

    /// <summary>When it was opened again, UTC; null while it is closed.</summary>
    public DateTime? ReopenedAt { get; set; }

    public string? ReopenedByName { get; set; }

    public string? ReopenReason { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public Period Days => new(From, To);

    public bool IsClosed => ReopenedAt is null;

    public SubjectReference Reference => new(Kind, Id.ToString("N"));
}
