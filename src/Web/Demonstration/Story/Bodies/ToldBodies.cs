using Rammevaerk.Parties.Domain;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story.Bodies;

/// <summary>A working group with its commission.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Made">The day it was set down.</param>
internal sealed record ToldGroup(string Name, DateOnly Made)
{
    public string Purpose { get; init; } = "";

    /// <summary>The commission, Markdown.</summary>
    public string Text { get; init; } = "";

    public (int Least, int Most) Size { get; init; }

    public string Deliverable { get; init; } = "";

    /// <summary>When, as written.</summary>
    public string DeliverBy { get; init; } = "";

    /// <summary>Where it was decided.</summary>
    public string Source { get; init; } = "";

    /// <summary>Who sits there; the first is the chair.</summary>
    public IReadOnlyList<PlannedPerson> Members { get; init; } = [];

    /// <summary>What was delivered, and when; null while it works.</summary>
    public (DateOnly On, string Text, string Link)? Report { get; init; }
}

/// <summary>A version of what a body says of itself.</summary>
/// <param name="Body">Key of the body.</param>
/// <param name="On">The day it was written.</param>
internal sealed record ToldGovernance(string Body, DateOnly On)
{
    public string Purpose { get; init; } = "";

    public string Organisation { get; init; } = "";

    public string Procedure { get; init; } = "";

    /// <summary>Where it was approved, in words; empty when a decision of the story does it, or nobody has yet.</summary>
    public string Source { get; init; } = "";
}

/// <summary>An outside council with named seats that two bodies appoint to together.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="FirstYear">The year the first term began.</param>
internal sealed record ToldCouncil(string Name, string Purpose, int FirstYear)
{
    /// <summary>Title of each seat, the key of its second appointing body or null, and who sits there.</summary>
    public IReadOnlyList<(string Title, string? Second, PlannedPerson Holder)> Seats { get; init; } = [];

    /// <summary>Who is proposed to the first seat's next term, and who was asked.</summary>
    public PlannedPerson? Next { get; init; }

    public string Consultation { get; init; } = "";

    public string Source { get; init; } = "";
}

/// <summary>A yearly duty to report.</summary>
/// <param name="From">Key of the body that reports to the forum.</param>
/// <param name="What">What is reported.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Source">Where it was decided.</param>
internal sealed record ToldDuty(string From, string What, int Month, string Source)
{
    /// <summary>Each report: the day and the themes.</summary>
    public IReadOnlyList<(DateOnly On, string Themes)> Reports { get; init; } = [];

    /// <summary>Why the members are asked whether it goes on; empty when they are not.</summary>
    public string Doubt { get; init; } = "";

    public ReportingDuty Row(Body from, Body to, int firstYear) =>
        new()
        {
            Area = from.Area,
            BodyId = from.Id,
            ToBodyId = to.Id,
            What = What,
            Month = Month,
            FirstYear = firstYear,
            Source = Source,
        };
}

/// <summary>A seat of the executive committee that somebody takes over until the next election.</summary>
internal sealed record ToldInterim(PlannedPerson Leaves, PlannedPerson Takes, DateOnly From, string Source);
