using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Changes;

/// <summary>How a new rate in the year stands.</summary>
public enum ChangeState
{
    /// <summary>The operator's officer has asked; its approver has not signed.</summary>
    Requested,

    /// <summary>The operator's approver has signed; the rate group or the forum has not decided.</summary>
    SignedOff,

    /// <summary>Approved; not published yet.</summary>
    Approved,

    Refused,

    Published,

    /// <summary>Taken back by the operator before it was published.</summary>
    Withdrawn,
}

/// <summary>
/// A new rate of a published service from a day in the year: another cost basis or a decision, not a mended error. Both
/// rates are published, each with its days.
/// </summary>
public sealed class RateChange : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "rate-change";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    public string Party { get; set; } = "";

    public int Year { get; set; }

    public string ServiceKey { get; set; } = "";

    /// <summary>Offer, department and service, as when it was asked for.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is paid for.</summary>
    public string Unit { get; set; } = "";

    /// <summary>The first day of the new rate.</summary>
    public DateOnly From { get; set; }

    /// <summary>The rate when it was asked for, kroner per unit.</summary>
    public decimal OldRate { get; set; }

    /// <summary>The new rate, kroner per unit.</summary>
    public decimal Rate { get; set; }

    /// <summary>The new service rate where rates are split, kroner per hour; else null.</summary>
    public decimal? ServiceRate { get; set; }

    /// <summary>The occupancy the new rate presupposes, as a share; null where none is published.</summary>
    public decimal? Occupancy { get; set; }

    /// <summary>Why the rate changes.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Where the new figures stand.</summary>
    public string Source { get; set; } = "";

    /// <summary>Why the notice is shorter than the area asks for; null when it is not.</summary>
    public string? ShortNotice { get; set; }

    /// <summary>True where the forum approves rates row by row (the area's parameter when it was asked for), false where the rate group does.</summary>
    public bool ByForum { get; set; }

    public ChangeState State { get; set; }

    public DateTime RequestedAt { get; set; }

    public string RequestedByName { get; set; } = "";

    /// <summary>Account of who asked; who signs off must be somebody else.</summary>
    public Guid? RequestedBy { get; set; }

    public DateTime? SignedOffAt { get; set; }

    public string? SignedOffByName { get; set; }

    /// <summary>Account of who signed off for the operator; the area's decision is somebody else's.</summary>
    public Guid? SignedOffBy { get; set; }

    /// <summary>When it was approved or refused, UTC.</summary>
    public DateTime? DecidedAt { get; set; }

    public string? DecidedByName { get; set; }

    /// <summary>Account of who approved or refused it.</summary>
    public Guid? DecidedBy { get; set; }

    /// <summary>Where the approval stands, or why it was refused.</summary>
    public string? Answer { get; set; }

    public DateTime? EndedAt { get; set; }

    /// <summary>Who published or withdrew it.</summary>
    public string? EndedByName { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public BudgetYear BudgetYear => new(Year);

    public SubjectReference Reference => new(Kind, Id.ToString("N"));

    /// <summary>Address of its page.</summary>
    public string Address => $"/takster/aendringer/{Area}/{Party}/{Id}";

    /// <summary>Address of the rate's public page.</summary>
    public string RateAddress => $"/takster/{Area}/{Year}/{Party}/{ServiceKey}";

    /// <summary>True while something can still become of it.</summary>
    public bool IsOpen => State is ChangeState.Requested or ChangeState.SignedOff or ChangeState.Approved;

    /// <summary>True when the account already took a step towards the rate, so that the next approval is not its own control.</summary>
    public bool IsOwnWork(Guid? account) => account is not null && (account == RequestedBy || account == SignedOffBy);

    /// <summary>True when the step may follow: requested, signed, approved, published; refused or withdrawn on the way.</summary>
    public bool May(ChangeState next) =>
        (State, next) switch
        {
            (ChangeState.Requested, ChangeState.SignedOff) => true,
            (ChangeState.SignedOff, ChangeState.Approved) => true,
            (ChangeState.Approved, ChangeState.Published) => true,
            (ChangeState.Requested or ChangeState.SignedOff, ChangeState.Refused) => true,
            (_, ChangeState.Withdrawn) => IsOpen,
            _ => false,
        };
}
