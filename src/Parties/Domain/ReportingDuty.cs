using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Domain;

/// <summary>Whether a yearly duty goes on.</summary>
public enum DutyState
{
    Active,

    /// <summary>The members are asked whether it goes on.</summary>
    UnderReconsideration,
    Closed,
}

/// <summary>A body's duty to report to another once a year, in the same month.</summary>
public sealed class ReportingDuty : IVersioned, IDecided
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Key of the area.</summary>
    public string Area { get; set; } = "";

    /// <summary>The body that reports.</summary>
    public Guid BodyId { get; set; }

    /// <summary>The body that is told.</summary>
    public Guid ToBodyId { get; set; }

    /// <summary>What is reported.</summary>
    public string What { get; set; } = "";

    /// <summary>1 to 12.</summary>
    public int Month { get; set; }

    /// <summary>The first year a report is due.</summary>
    public int FirstYear { get; set; }

    /// <summary>The day of the newest report; null before the first.</summary>
    public DateOnly? LastReportedOn { get; set; }

    public DutyState State { get; set; }

    public string? Decision { get; set; }

    public string Source { get; set; } = "";

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new("reporting-duty", Id.ToString());

    public string Address => $"/parter/{Area}/afrapporteringer/{Id}";
}

/// <summary>The Danish words of duties and delegations.</summary>
public static class DutyWords
{
    public static string Of(DutyState state) =>
        state switch
        {
            DutyState.Active => "løber",
            DutyState.UnderReconsideration => "genovervejes",
            DutyState.Closed => "afsluttet",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static string Of(DelegationState state) =>
        state switch
        {
            DelegationState.Open => "åben",
            DelegationState.Decided => "afgjort",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}
