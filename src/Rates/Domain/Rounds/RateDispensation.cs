using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Rounds;

/// <summary>Dated, public permission to deviate from a check: for one operator, all its services or one.</summary>
public sealed class RateDispensation : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "dispensation";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    public string Party { get; set; } = "";

    /// <summary>Id of the check, such as RF-201.</summary>
    public string Check { get; set; } = "";

    /// <summary>The service's number; null for all of the operator's services.</summary>
    public string? ServiceKey { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public string Reason { get; set; } = "";

    /// <summary>Where it stands: minutes, letter, agreement.</summary>
    public string Source { get; set; } = "";

    /// <summary>Typed reference to the decision (decision/42); null until decisions are registered.</summary>
    public string? Decision { get; set; }

    public DateTime GivenAt { get; set; }

    public string GivenByName { get; set; } = "";

    public DateTime? EndedAt { get; set; }

    public string? EndReason { get; set; }

    public int Version { get; set; }

    public Period Validity => new(ValidFrom, ValidTo);

    public SubjectReference Reference => new(Kind, Id.ToString("N"));

    /// <summary>True when it lets a finding of the check about the service pass in the year.</summary>
    public bool Covers(string check, string? service, BudgetYear year) =>
        EndedAt is null
        && Check == check
        && (ServiceKey is null || ServiceKey == service)
        && Validity.Overlaps(year.Period);
}
