using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Schemes.Rules;

/// <summary>The faults RV-511 to RV-519.</summary>
public static class SchemeFaults
{
    /// <summary>No person's or household's yearly cost comes near it.</summary>
    public const decimal LargestCost = 1_000_000_000_000m;

    public static Fault NegativeCost(decimal amount) =>
        new("RV-511", $"Årets udgift er {Danish.Kroner(amount)} Den kan ikke være negativ.");

    public static Fault ThresholdsOutOfOrder(BudgetYear year) =>
        new(
            "RV-512",
            $"Refusionsgrænserne for {year} er indtastet i forkert rækkefølge. Grænse 1 skal være den laveste."
        );

    public static Fault CostTooLarge(decimal amount) =>
        new(
            "RV-513",
            $"Årets udgift er {Danish.Kroner(amount)} Det er mere, end der kan regnes med. Se efter, om tallet er rigtigt."
        );
}
