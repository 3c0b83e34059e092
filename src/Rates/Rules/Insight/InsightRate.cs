using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Insight;

/// <summary>A rate as a report counts it.</summary>
public sealed record InsightRate
{
    /// <summary>Official code of the operator.</summary>
    public required string Party { get; init; }

    /// <summary>Name of the operator.</summary>
    public required string Operator { get; init; }

    public required string ServiceKey { get; init; }

    /// <summary>The service an add-on belongs to; null for a main service.</summary>
    public string? ParentKey { get; init; }

    public required string Offer { get; init; }

    public string Department { get; init; } = "";

    public required string Service { get; init; }

    /// <summary>Act and paragraph: SEL § 107.</summary>
    public required string LegalBasis { get; init; }

    public string OfferType { get; init; } = "";

    public string Target { get; init; } = "";

    /// <summary>What it is paid for.</summary>
    public required string Unit { get; init; }

    public bool IsInside { get; init; } = true;

    /// <summary>Full-time places; null where none could be read.</summary>
    public decimal? Places { get; init; }

    /// <summary>Budgeted occupancy as a share.</summary>
    public decimal? Occupancy { get; init; }

    /// <summary>Kroner per unit.</summary>
    public decimal Rate { get; init; }

    /// <summary>The year before for the same unit; null when there is none to compare with.</summary>
    public decimal? LastRate { get; init; }

    /// <summary>Units sold a year: places × units × occupancy; null where they are not known.</summary>
    public decimal? Units { get; init; }

    /// <summary>Units of one place in a year; null where they are not known.</summary>
    public decimal? UnitsOfPlace { get; init; }

    /// <summary>Code of the municipality the offer lies in; empty when not told.</summary>
    public string Municipality { get; init; } = "";

    /// <summary>The readings the budgeted occupancy is made of.</summary>
    public IReadOnlyList<OccupancyReading> Readings { get; init; } = [];

    /// <summary>Where its derivation is shown; null when the reader may not see it.</summary>
    public string? Address { get; init; }

    public bool IsAddOn => ParentKey is not null;

    public string Name => IsAddOn ? Service : ServiceName.Of(Offer, Department, Service);

    /// <summary>What the units cost, kroner a year; 0 where they are not known.</summary>
    public decimal Turnover => Rate * (Units ?? 0m);

    /// <summary>Change since the year before as a share; null when there is nothing to compare with.</summary>
    public decimal? Change => LastRate is > 0m and { } before ? (Rate / before) - 1m : null;

    /// <summary>What the change is for the year's units, kroner; null when it or they are not known.</summary>
    public decimal? Kroner => LastRate is > 0m and { } before && Units is { } units ? (Rate - before) * units : null;
}

/// <summary>An occupancy somebody read or expects for an earlier year.</summary>
/// <param name="Year">The year.</param>
/// <param name="IsActual">False for an expected one.</param>
/// <param name="Share">The occupancy as a share.</param>
public sealed record OccupancyReading(int Year, bool IsActual, decimal Share);
