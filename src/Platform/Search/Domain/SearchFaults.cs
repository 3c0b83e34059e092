using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Search.Domain;

/// <summary>The faults RV-250 to RV-252: saved searches.</summary>
public static class SearchFaults
{
    /// <summary>Searches a person may save.</summary>
    public const int MostSaved = 50;

    /// <summary>Letters a name may have.</summary>
    public const int LongestName = 100;

    public static Fault TooMany() =>
        new(
            "RV-250",
            $"Du har allerede {Danish.Number(MostSaved)} gemte søgninger. Slet en, du ikke bruger mere, og gem igen."
        );

    public static Fault NameMissing() =>
        new("RV-251", $"Navnet mangler eller er for langt. Skriv det med højst {Danish.Number(LongestName)} tegn.");

    public static Fault NothingSearched() =>
        new("RV-252", "Der er ikke noget at gemme: søgningen har ingen ord. Søg efter noget, og gem så søgningen.");
}
