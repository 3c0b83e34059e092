using Microsoft.AspNetCore.Http;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Submissions.Findings;

/// <summary>A delivery's findings filtered as a trial's are, each with its comment and dispensation.</summary>
public sealed class DeliveryFindingList
{
    private readonly Dictionary<Finding, DeliveryFinding> stored;

    public DeliveryFindingList(DeliveryFindings findings, HttpRequest request)
    {
        stored = new(ReferenceEqualityComparer.Instance);
        foreach (var one in findings.All)
        {
            stored.Add(one.Finding, one);
        }

        List = new FindingList([.. findings.All.Select(one => one.Finding)], request);
    }

    /// <summary>Filter, order and pages.</summary>
    public FindingList List { get; }

    /// <summary>What the filter leaves, on all pages.</summary>
    public IReadOnlyList<DeliveryFinding> Found => [.. List.Found.Select(finding => stored[finding])];

    /// <summary>What this page shows.</summary>
    public IReadOnlyList<DeliveryFinding> Shown => [.. List.Shown.Select(finding => stored[finding])];
}
