using Rammevaerk.Kernel;

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
)
{
    /// <summary>What was made, for whoever waited for it.</summary>
    public string Words =>
        $"Demonstrationen er fyldt med opdigtede tal og navne: {Danish.Number(Operators)} driftsherrer, "
        + $"{Danish.Number(Offers)} tilbud, {Danish.Number(Deliveries)} leveringer og "
        + $"{Danish.Number(PublishedRates)} offentliggjorte takster for {PublishedYear}. Takstrunden for "
        + $"{OpenYear} er åben til {Danish.Date(Deadline)}. Det tog {Danish.Number((decimal)Took.TotalSeconds, 1)} sekunder.";
}
