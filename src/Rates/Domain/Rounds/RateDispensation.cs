using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Rounds;

/// <summary>What a dispensation lets an operator deviate in.</summary>
public enum DispensationType
{
    /// <summary>A limit of a check: overhead, occupancy, growth.</summary>
    Limit,

    /// <summary>The rate is computed in another way.</summary>
    Method,

    /// <summary>Something the file should say is missing, or said otherwise.</summary>
    Information,
    Other,
}

/// <summary>
/// Dated, public permission to deviate from a check: for one operator, all its services or one; or, where it follows from
/// a temporary policy, for all operators of the area but those excepted.
/// </summary>
public sealed class RateDispensation : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "dispensation";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>Official code of the operator; empty for all of the area.</summary>
    public string Party { get; set; } = "";

    /// <summary>The temporary policy it follows from; null when it was given by itself.</summary>
    public Guid? PolicyId { get; set; }

    /// <summary>Whom a policy does not count for: operators, or their services, as 0779 0851/Y004.</summary>
    public string Except { get; set; } = "";

    public DispensationType Type { get; set; } = DispensationType.Other;

    /// <summary>Who asked for it; empty when it is not known.</summary>
    public string AskedBy { get; set; } = "";

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

    public bool IsForAll => Party.Length == 0;

    /// <summary>True when it lets a finding of the check about the operator's service pass in the year.</summary>
    public bool Covers(string check, string party, string? service, BudgetYear year) =>
        EndedAt is null
        && Check == check
        && (IsForAll || Party == party)
        && (ServiceKey is null || ServiceKey == service)
        && !Excepts(party, service)
        && Validity.Overlaps(year.Period);

    private bool Excepts(string party, string? service) =>
        Except
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Any(one => one == party || (service is not null && one == PublishedRate.KeyOf(party, service)));
}
