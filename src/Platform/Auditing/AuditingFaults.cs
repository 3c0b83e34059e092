using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Auditing;

/// <summary>The faults RV-792 to RV-794, RV-797 and RV-798: samples for auditing.</summary>
public static class AuditingFaults
{
    /// <summary>Characters a seed may have.</summary>
    public const int LongestSeed = 100;

    /// <summary>The most that can be drawn at once.</summary>
    public const int Most = 500;

    public static Fault SeedMissing() =>
        new(
            "RV-792",
            $"Skriv et frø med højst {LongestSeed} tegn, fx »revision 2027-1«. Med det kan stikprøven trækkes igen."
        );

    public static Fault SizeWrong() =>
        new("RV-793", $"Skriv, hvor mange der skal trækkes: et helt tal fra 1 til {Danish.Number(Most)}.");

    public static Fault PopulationUnknown() => new("RV-794", "Vælg på listen, hvad stikprøven skal trækkes af.");

    public static Fault Empty(string population, int year) =>
        new(
            "RV-797",
            $"Der er ikke noget at trække: {population.ToLower(Danish.Culture)} for {year.ToString(Danish.Invariant)} var tomt den dag. Vælg et andet år eller en senere dag."
        );

    public static Fault NoAmounts() =>
        new(
            "RV-798",
            "Stikprøven kan ikke vægtes efter beløb: der er ingen beløb, eller de er mindre end antallet, der skal trækkes. Vælg lige chance til alle."
        );
}
