using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Policies;

/// <summary>What a temporary policy is about.</summary>
public enum PolicyType
{
    /// <summary>Operators do not charge extra costs, and pay nothing back for costs they were spared.</summary>
    NoExtraCosts,

    /// <summary>A rate counts for a while, and another afterwards.</summary>
    TemporaryRate,
    Other,
}

/// <summary>
/// What an area has agreed to do otherwise for a while: public and dated. It may excuse checks; that is kept as
/// dispensations for all operators which carry its id.
/// </summary>
public sealed class TemporaryPolicy : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "temporary-policy";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    public PolicyType Type { get; set; }

    public string Title { get; set; } = "";

    /// <summary>What counts while it is in force.</summary>
    public string Text { get; set; } = "";

    public string Reason { get; set; } = "";

    /// <summary>Who asked for it.</summary>
    public string AskedBy { get; set; } = "";

    /// <summary>Who supported it; empty when nobody else was asked.</summary>
    public string SupportedBy { get; set; } = "";

    /// <summary>Where it stands: minutes, letter, agreement.</summary>
    public string Source { get; set; } = "";

    /// <summary>Typed reference to the decision (decision/42); null without one.</summary>
    public string? Decision { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>Ids of the checks it excuses, parted by spaces; empty for none.</summary>
    public string Checks { get; set; } = "";

    public DateTime GivenAt { get; set; }

    public string GivenByName { get; set; } = "";

    public DateTime? EndedAt { get; set; }

    public string? EndReason { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public Period Validity => new(ValidFrom, ValidTo);

    public IReadOnlyList<string> CheckIds => Checks.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public SubjectReference Reference => new(Kind, Id.ToString("N"));

    public static string AddressOf(AreaKey area) => $"/takster/retningslinjer/{area}";

    public string Address => $"{AddressOf(AreaKey)}/{Id}";
}

/// <summary>An operator, or one of its services, a temporary policy does not count for: the register of exceptions.</summary>
public sealed class PolicyExemption : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid PolicyId { get; set; }

    /// <summary>Official code.</summary>
    public string Party { get; set; } = "";

    /// <summary>The service's number; null for all of the operator's services.</summary>
    public string? ServiceKey { get; set; }

    /// <summary>What counts for it instead, and why.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Where it stands: minutes, letter.</summary>
    public string Source { get; set; } = "";

    public DateTime RecordedAt { get; set; }

    public string RecordedByName { get; set; } = "";

    public int Version { get; set; }
}

/// <summary>The words of a policy's type.</summary>
public static class PolicyWords
{
    public static string Of(PolicyType type) =>
        type switch
        {
            PolicyType.NoExtraCosts => "ingen opkrævning af merudgifter",
            PolicyType.TemporaryRate => "midlertidig takst",
            PolicyType.Other => "anden retningslinje",
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
}
