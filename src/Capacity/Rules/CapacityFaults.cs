using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Capacity.Rules;

/// <summary>The faults RV-501 to RV-509.</summary>
public static class CapacityFaults
{
    public static Fault NegativePlaces() =>
        new("RV-501", "Antallet af pladser kan ikke være negativt. Skriv 0, hvis der ingen er.");

    public static Fault MoreConvertedThanThere(CapacityChange change) =>
        new(
            "RV-502",
            $"Der kan ikke omlægges {Danish.Number(change.ConvertedPlaces)} pladser, når der er "
                + $"{Danish.Number(change.PlacesBefore)} pladser før ændringen."
        );
}
