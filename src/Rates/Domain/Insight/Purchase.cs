using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Insight;

/// <summary>
/// What a municipality says it bought of a service in a year (indberettet køb): places or units, never whose. One row for
/// each buyer, year and service.
/// </summary>
public sealed class Purchase : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "purchase";

    /// <summary>The first year a purchase may be of.</summary>
    public const int FirstYear = 2015;

    /// <inheritdoc cref="FirstYear" />
    public const int LastYear = 2060;

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    public int Year { get; set; }

    /// <summary>Official code of the municipality that pays.</summary>
    public string Buyer { get; set; } = "";

    /// <summary>Official code of the operator that sells.</summary>
    public string Party { get; set; } = "";

    /// <summary>The service's number at its operator: Y001.</summary>
    public string ServiceKey { get; set; } = "";

    /// <summary>Full-time places over the whole year; null when units are told.</summary>
    public decimal? Places { get; set; }

    /// <summary>Units paid for in the year, as the rate counts them; null when places are told.</summary>
    public decimal? Units { get; set; }

    /// <summary>Hours of service per unit, as a mean over what is bought; null where nobody has told (RATE-8).</summary>
    public decimal? Hours { get; set; }

    /// <summary>Where the number stands.</summary>
    public string Source { get; set; } = "";

    public DateTime ReportedAt { get; set; }

    public string ReportedByName { get; set; } = "";

    public int Version { get; set; }

    public SubjectReference Reference => new(Kind, Id.ToString("N"));
}

/// <summary>A purchase as somebody tells it.</summary>
/// <param name="Buyer">Official code of the municipality that pays.</param>
/// <param name="Year">The year.</param>
/// <param name="Party">Official code of the operator.</param>
/// <param name="ServiceKey">The service's number.</param>
/// <param name="Places">Full-time places over the year; null when units are told.</param>
/// <param name="Units">Units in the year; null when places are told.</param>
/// <param name="Source">Where the number stands.</param>
/// <param name="Hours">Mean hours of service per unit; null where nobody has told.</param>
public sealed record PurchaseEntry(
    string Buyer,
    int Year,
    string Party,
    string ServiceKey,
    decimal? Places,
    decimal? Units,
    string Source,
    decimal? Hours = null
)
{
    public bool IsTold(Purchase stored) =>
        (stored.Places, stored.Units, stored.Hours, stored.Source) == (Places, Units, Hours, Source);
}
