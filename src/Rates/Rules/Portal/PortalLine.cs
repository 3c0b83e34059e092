namespace Rammevaerk.Rates.Rules.Portal;

/// <summary>One rate as the Offers Portal has it: a service line of a level of an offer.</summary>
public sealed record PortalLine
{
    /// <summary>The offer's number in the portal; empty where it is not told.</summary>
    public string PortalId { get; init; } = "";

    public string OfferName { get; init; } = "";

    /// <summary>Code of the operator; empty where it is not told.</summary>
    public string Party { get; init; } = "";

    public string Operator { get; init; } = "";

    public string OfferType { get; init; } = "";

    public string LegalBasis { get; init; } = "";

    public string Level { get; init; } = "";

    public string Service { get; init; } = "";

    public string Unit { get; init; } = "";

    /// <summary>Kroner per unit; null where none could be read.</summary>
    public decimal? Total { get; init; }

    /// <summary>Kroner per unit net of VAT (RATE-10); null where it is not known.</summary>
    public decimal? NetOfVat { get; init; }

    /// <summary>The occupancy presupposed, in points: 95.6.</summary>
    public decimal? Occupancy { get; init; }

    public decimal? Places { get; init; }

    public int? Year { get; init; }

    /// <summary>Level and service in one line; the unit where there are neither.</summary>
    public string Name =>
        string.Join(", ", new[] { Level, Service }.Where(part => part.Length > 0)) is { Length: > 0 } name
            ? name
            : Unit;

    /// <summary>A value by the key of its column; an empty text is null.</summary>
    public object? this[string key] =>
        key switch
        {
            "portalId" => Told(PortalId),
            "offerName" => Told(OfferName),
            "party" => Told(Party),
            "operator" => Told(Operator),
            "offerType" => Told(OfferType),
            "legalBasis" => Told(LegalBasis),
            "level" => Told(Level),
            "service" => Told(Service),
            "unit" => Told(Unit),
            "total" => Total,
            "netOfVat" => NetOfVat,
            "occupancy" => Occupancy,
            "places" => Places,
            "year" => (decimal?)Year,
            _ => throw new ArgumentOutOfRangeException(nameof(key), key, "The layout has a column no line has."),
        };

    private static string? Told(string text) => text.Length == 0 ? null : text;
}

/// <summary>A line of an extract.</summary>
/// <param name="Row">Row or line of the file, or place in its JSON list, from 1.</param>
/// <param name="Line">What was read.</param>
/// <param name="Unread">What could not be read, in Danish; empty for nothing.</param>
public sealed record ExtractedLine(int Row, PortalLine Line, string Unread);
