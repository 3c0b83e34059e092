using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Features.Agreements;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>A rate that moved, and what moved it most.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Why">The part that moved it most, with its kroner; null when it cannot be told.</param>
public sealed record ExplainedMover(InsightRate Rate, string? Why);

/// <summary>The rates against the agreement that covers the year.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Years">Its years with rates up to the report's, the first first.</param>
/// <param name="Current">The report's year.</param>
public sealed record InsightAgreement(
    RateAgreement Agreement,
    IReadOnlyList<AgreementYear> Years,
    AgreementYear Current
);

/// <summary>What only those who work with the rates and the forum see.</summary>
/// <param name="Occupancy">Budgeted and actual occupancy.</param>
/// <param name="AccountingYear">The accounting year of the results; null without accounts.</param>
/// <param name="Results">Surpluses and deficits by operator.</param>
/// <param name="Fault">Why there are no results; null when there are, or none to show.</param>
public sealed record InsightInner(
    OccupancyTable Occupancy,
    int? AccountingYear,
    IReadOnlyList<OperatorResult> Results,
    Fault? Fault
);

/// <summary>Management information of a year: an area's, or one operator's.</summary>
public sealed record InsightReport
{
    public required AreaKey Area { get; init; }

    public required string AreaName { get; init; }

    public required int Year { get; init; }

    /// <summary>Official code of the operator it is for; null for the area's.</summary>
    public string? Party { get; init; }

    /// <summary>Name of the operator it is for, or of the area.</summary>
    public required string Whose { get; init; }

    public required InsightFilter Filter { get; init; }

    public required InsightKnowledge Knowledge { get; init; }

    /// <summary>Everything known of the area and year.</summary>
    public required IReadOnlyList<InsightRate> All { get; init; }

    /// <summary>What is the operator's and the filter leaves.</summary>
    public required IReadOnlyList<InsightRate> Rates { get; init; }

    /// <summary>Null when no agreement covers the year, or the filter leaves no comparison with it.</summary>
    public InsightAgreement? Agreement { get; init; }

    public IReadOnlyList<ExplainedMover> Up { get; init; } = [];

    public IReadOnlyList<ExplainedMover> Down { get; init; } = [];

    /// <summary>Like offers over the whole area, with rates of this report among them.</summary>
    public IReadOnlyList<LikeGroup> Like { get; init; } = [];

    /// <summary>The fewest like offers that are compared.</summary>
    public int Fewest { get; init; }

    /// <summary>Null for readers who may see the published part only.</summary>
    public InsightInner? Inner { get; init; }

    /// <summary>Official code of the reader's own organisation; null for none.</summary>
    public string? Own { get; init; }

    /// <summary>True for readers who may open the ledger's own pages.</summary>
    public bool ReadsLedger { get; init; }

    /// <summary>What a municipality is called, by code.</summary>
    public required Func<string, string> NameOf { get; init; }

    public InsightTotal Total => InsightTotal.Of(Rates);

    /// <summary>Address of its page, without what is chosen.</summary>
    public string Address => InsightAddress.Of(Area, Year, Party);

    public string Title => $"Ledelsesinformation {Year}";
}
