using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>One rate of a file as lists and pages show it: a service's, or an add-on's.</summary>
public sealed class RateRow
{
    private readonly Figure? rate;

    private RateRow(string key, Figure? rate)
    {
        Key = key;
        this.rate = rate;
    }

    /// <summary>Its number in the file: Y001, or T001 for an add-on.</summary>
    public string Key { get; }

    /// <summary>Offer and department; for an add-on, the service it belongs to.</summary>
    public required string Offer { get; init; }

    public required string Service { get; init; }

    public required string Unit { get; init; }

    /// <summary>Offer, department and service in one line.</summary>
    public required string Name { get; init; }

    public string Type { get; private init; } = "";

    public string Basis { get; private init; } = "";

    public decimal? Places { get; private init; }

    /// <summary>Budgeted occupancy as a share.</summary>
    public decimal? Occupancy { get; private init; }

    /// <summary>Last year's figures of the same number; null for a new service and for add-ons.</summary>
    public LastYearService? LastYear { get; private init; }

    /// <summary>The service with its figures; null for an add-on.</summary>
    public ComputedService? Computed { get; private init; }

    /// <summary>The add-on with its figures; null for a service.</summary>
    public ComputedAddOn? AddOn { get; private init; }

    /// <summary>What follows from the rate; null for an add-on and where there is no rate.</summary>
    public RateTerms? Terms { get; private init; }

    public int Errors { get; private init; }

    public int Warnings { get; private init; }

    public decimal? Rate => rate?.Value;

    /// <summary>Last year's rate when it was paid for the same unit, so that the two can be compared.</summary>
    public decimal? LastRate =>
        string.Equals(LastYear?.Unit, Unit, StringComparison.OrdinalIgnoreCase) ? LastYear?.Rate : null;

    /// <summary>Change since last year as a share; null when there is nothing to compare with.</summary>
    public decimal? Change => Rate is { } now && LastRate is > 0m and { } before ? (now / before) - 1m : null;

    /// <summary>What the rate is expected to bring in over the year, in kroner; null when it could not be computed.</summary>
    public decimal? Proceeds =>
        Rate is null ? null
        : Computed is { } main ? (main.Basis + main.Overhead + main.Regulation).Value
        : Rate * AddOn?.AddOn.Units.Value;

    /// <summary>How the rate came to be; null when it could not be computed.</summary>
    public Explanation? Explanation => rate is { } figure ? Explanation.Of(figure) : null;

    /// <summary>How the price of a split rate came to be; null where the file does not split it or nothing was traced.</summary>
    public Explanation? SplitExplanation =>
        Computed?.Split is { Price: { Derivation: not null } price } ? Explanation.Of(price) : null;

    public bool Is(string key) => string.Equals(Key, key, StringComparison.OrdinalIgnoreCase);

    /// <summary>All rates: services first, then add-ons, in the file's order.</summary>
    public static IReadOnlyList<RateRow> All(AssessedRateFile assessed)
    {
        var lastYear = assessed.File.Header.LastYear.ToDictionary(last => last.Key, StringComparer.OrdinalIgnoreCase);
        var findings = assessed.Findings.ToLookup(finding => finding.Subject);
        return
        [
            .. assessed.Rates.Services.Select(service => Of(service, assessed.Rates, lastYear, findings)),
            .. assessed.Rates.AddOns.Select(addOn => Of(addOn, findings)),
        ];
    }

    private static RateRow Of(
        ComputedService computed,
        ComputedRates rates,
        Dictionary<string, LastYearService> lastYear,
        ILookup<string, Finding> findings
    )
    {
        var service = computed.Service;
        return new(service.Key, computed.Rate)
        {
            Offer = ServiceName.Of(service.Offer.ToString(), service.Department.ToString(), ""),
            Service = service.Service.ToString(),
            Unit = service.Unit.ToString(),
            Name = service.Name.Length == 0 ? service.Key : service.Name,
            Type = service.Type.ToString(),
            Basis = service.Basis.ToString(),
            Places = service.Places.Value,
            Occupancy = computed.Occupancy?.Value,
            LastYear = lastYear.GetValueOrDefault(service.Key),
            Computed = computed,
            Terms = computed.Rate is null
                ? null
                : RateTerms.Of(computed, rates.Steps.Where(step => step.Service == service), rates.Parameters),
            Errors = Count(findings[service.Name.Length == 0 ? service.Key : service.Name], Severity.Error),
            Warnings = Count(findings[service.Name.Length == 0 ? service.Key : service.Name], Severity.Warning),
        };
    }

    private static RateRow Of(ComputedAddOn computed, ILookup<string, Finding> findings)
    {
        var name = computed.AddOn.Name.Value ?? computed.AddOn.Key;
        return new(computed.AddOn.Key, computed.Rate)
        {
            Offer = computed.Parent?.Name ?? "",
            Service = name,
            Unit = computed.AddOn.Unit.ToString(),
            Name = name,
            AddOn = computed,
            Errors = Count(findings[name], Severity.Error),
            Warnings = Count(findings[name], Severity.Warning),
        };
    }

    private static int Count(IEnumerable<Finding> findings, Severity severity) =>
        findings.Count(finding => finding.Check.Severity == severity);
}
