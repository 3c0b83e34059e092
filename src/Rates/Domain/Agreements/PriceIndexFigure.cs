using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Agreements;

/// <summary>How much prices and pay rose from the year before, as an area reckons with (pris- og lønudvikling, PL).</summary>
public sealed class PriceIndexFigure : IVersioned
{
    /// <summary>The kind of its typed reference; its key is area and year: midtjylland-2026.</summary>
    public const string Kind = "price-index";

    /// <summary>The years a figure may be for.</summary>
    public const int FirstYear = 2007;

    /// <inheritdoc cref="FirstYear" />
    public const int LastYear = 2060;

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    public int Year { get; set; }

    /// <summary>The rise from the year before as a share: 0.031 is 3.1 %.</summary>
    public decimal Change { get; set; }

    public string Source { get; set; } = "";

    public DateTime EnteredAt { get; set; }

    public string EnteredByName { get; set; } = "";

    public int Version { get; set; }

    public SubjectReference Reference => ReferenceOf(Area, Year);

    public static SubjectReference ReferenceOf(string area, int year) =>
        new(Kind, FormattableString.Invariant($"{area}-{year}"));
}
