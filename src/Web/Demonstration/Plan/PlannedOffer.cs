namespace Rammevaerk.Web.Demonstration.Plan;

/// <summary>An invented offer.</summary>
/// <param name="Id">The same at every filling.</param>
/// <param name="Party">Code of the operator.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Target">Target group, as the rate file's list says it.</param>
/// <param name="Places">Full-time places of all services.</param>
/// <param name="Address">Street and number.</param>
/// <param name="Town">Postcode and town.</param>
/// <param name="Services">What it sells.</param>
public sealed record PlannedOffer(
    Guid Id,
    string Party,
    string Name,
    OfferKind Kind,
    string Target,
    decimal Places,
    string Address,
    string Town,
    IReadOnlyList<PlannedService> Services
);

/// <summary>One service of an invented offer.</summary>
/// <param name="Key">Its number in the operator's files: Y001.</param>
/// <param name="Party">Code of the operator.</param>
/// <param name="Name">What is sold.</param>
/// <param name="Kind">What the offer is.</param>
/// <param name="Places">Full-time places.</param>
/// <param name="Level">Kroner per unit in the base year, before the chances of each year.</param>
/// <param name="HealthAct">True when services under the health act are in the rate.</param>
/// <param name="OpeningDays">Days a year a day offer or school is open; null for homes.</param>
public sealed record PlannedService(
    string Key,
    string Party,
    string Name,
    OfferKind Kind,
    decimal Places,
    decimal Level,
    bool HealthAct,
    int? OpeningDays
)
{
    /// <summary>Units a year for one place; null for days and opening days.</summary>
    public decimal? Units { get; init; }

    /// <summary>True for a service made for one citizen.</summary>
    public bool IsSinglePerson { get; init; }

    /// <summary>True for one that no catalogue and no accounts of the story know.</summary>
    public bool IsExtra { get; init; }
}
