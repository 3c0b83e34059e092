using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Rounds;

/// <summary>The yearly collection of an area's rate files for one budget year.</summary>
public sealed class RateRound : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "rate-round";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    public int Year { get; set; }

    public RoundState State { get; set; }

    /// <summary>Version of the layout its templates are made with.</summary>
    public string Layout { get; set; } = "";

    public DateOnly OpensOn { get; set; }

    /// <summary>The last day to deliver, for operators without an extension.</summary>
    public DateOnly Deadline { get; set; }

    /// <summary>The last day of the rate group's review.</summary>
    public DateOnly ReviewDeadline { get; set; }

    public DateOnly PublishesOn { get; set; }

    /// <summary>True where the forum approves every rate before it is published (the area's parameter when it was planned).</summary>
    public bool ApprovedRowByRow { get; set; }

    /// <summary>What operators are told beside the deadlines; empty when nothing.</summary>
    public string Message { get; set; } = "";

    /// <summary>When the layout was corrected while the round was open, UTC; null while it is as it was opened.</summary>
    public DateTime? LayoutChangedAt { get; set; }

    /// <summary>What operators were told of the corrected layout; null when it was not corrected.</summary>
    public string? LayoutMessage { get; set; }

    /// <summary>The round it was copied from.</summary>
    public Guid? CopiedFrom { get; set; }

    public DateTime? OpenedAt { get; set; }

    public DateTime? ClosedAt { get; set; }

    public DateTime? PublishedAt { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public BudgetYear BudgetYear => new(Year);

    public SubjectReference Reference => ReferenceOf(AreaKey, BudgetYear);

    /// <summary>Address of its board.</summary>
    public string Address => AddressOf(AreaKey, BudgetYear);

    public static SubjectReference ReferenceOf(AreaKey area, BudgetYear year) => new(Kind, $"{area}-{year}");

    public static string AddressOf(AreaKey area, BudgetYear year) => $"/takster/runder/{area}/{year}";
}

/// <summary>An operator in a round: whether it is expected to deliver, its extension, and what it has fetched.</summary>
public sealed class RoundOperator : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RoundId { get; set; }

    /// <summary>Official code.</summary>
    public string Party { get; set; } = "";

    /// <summary>False for a party without offers, which is shown but not reminded.</summary>
    public bool IsExpected { get; set; } = true;

    /// <summary>Its own last day to deliver; null for the round's.</summary>
    public DateOnly? ExtendedTo { get; set; }

    public string? ExtensionReason { get; set; }

    /// <summary>When the extension was given, UTC; null without one.</summary>
    public DateTime? ExtendedAt { get; set; }

    public DateTime? InvitedAt { get; set; }

    /// <summary>When the template was first fetched, UTC.</summary>
    public DateTime? TemplateFetchedAt { get; set; }

    public int Version { get; set; }

    /// <summary>The last day to deliver.</summary>
    public DateOnly DeadlineIn(RateRound round) => ExtendedTo ?? round.Deadline;
}
