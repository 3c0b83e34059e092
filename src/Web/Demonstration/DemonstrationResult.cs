namespace Rammevaerk.Web.Demonstration;

/// <summary>What a filling made.</summary>
/// <param name="Operators">Operators with offers.</param>
/// <param name="Offers">Offers in the catalogue.</param>
/// <param name="Deliveries">Rate files delivered.</param>
/// <param name="PublishedYear">The year whose rates are published.</param>
/// <param name="PublishedRates">How many they are.</param>
/// <param name="OpenYear">The year whose rates are being collected.</param>
/// <param name="Deadline">Its deadline in Midtjylland.</param>
/// <param name="Took">How long it took.</param>
public sealed record DemonstrationResult(
    int Operators,
    int Offers,
    int Deliveries,
    int PublishedYear,
    int PublishedRates,
    int OpenYear,
    DateOnly Deadline,
    TimeSpan Took
);
