using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Domain;

/// <summary>How far a working group is.</summary>
public enum CommissionState
{
    Proposed,
    Constituted,
    Active,

    /// <summary>It is asked whether the group goes on.</summary>
    UnderReconsideration,
    Delivered,
    Dissolved,
}

/// <summary>A working group's commission (kommissorium): what it shall do, how large it is, what it delivers and when.</summary>
public sealed class Commission : IVersioned, IDecided
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The group; it has one commission, and reports to the group's parent.</summary>
    public Guid BodyId { get; set; }

    public CommissionState State { get; set; }

    /// <summary>Markdown.</summary>
    public string Text { get; set; } = "";

    public int? MinMembers { get; set; }

    public int? MaxMembers { get; set; }

    public string Deliverable { get; set; } = "";

    /// <summary>As written: ultimo juni 2027. Empty when no time is set.</summary>
    public string DeliverBy { get; set; } = "";

    /// <summary>The last day the written time may mean; null when no time is set.</summary>
    public DateOnly? DeliverByDay { get; set; }

    public DateOnly? DeliveredOn { get; set; }

    /// <summary>What was delivered, in words.</summary>
    public string Report { get; set; } = "";

    /// <summary>Where the report lies: an address or a typed reference. Empty for none.</summary>
    public string ReportLink { get; set; } = "";

    public string? Decision { get; set; }

    public string Source { get; set; } = "";

    public int Version { get; set; }

    /// <summary>True when the time is over and nothing was delivered.</summary>
    public bool IsLateOn(DateOnly day) =>
        DeliverByDay < day && State is not (CommissionState.Delivered or CommissionState.Dissolved);

    /// <summary>3–4 medlemmer; empty when no size is set.</summary>
    public string SizeWords =>
        (MinMembers, MaxMembers) switch
        {
            (null, null) => "",
            ({ } min, { } max) when min == max => $"{min} medlemmer",
            ({ } min, { } max) => $"{min}–{max} medlemmer",
            ({ } min, null) => $"mindst {min} medlemmer",
            (null, { } max) => $"højst {max} medlemmer",
        };
}

/// <summary>The Danish words of working groups.</summary>
public static class CommissionWords
{
    public static string Of(CommissionState state) =>
        state switch
        {
            CommissionState.Proposed => "foreslået",
            CommissionState.Constituted => "konstitueret",
            CommissionState.Active => "i gang",
            CommissionState.UnderReconsideration => "genovervejes",
            CommissionState.Delivered => "afleveret",
            CommissionState.Dissolved => "nedlagt",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    /// <summary>What somebody does to bring the group there.</summary>
    public static string Step(CommissionState to) =>
        to switch
        {
            CommissionState.Proposed => "Foreslå gruppen",
            CommissionState.Constituted => "Konstituér gruppen",
            CommissionState.Active => "Sæt gruppen i gang",
            CommissionState.UnderReconsideration => "Genovervej gruppen",
            CommissionState.Delivered => "Skriv ind, hvad gruppen har afleveret",
            CommissionState.Dissolved => "Nedlæg gruppen",
            _ => throw new ArgumentOutOfRangeException(nameof(to)),
        };
}
