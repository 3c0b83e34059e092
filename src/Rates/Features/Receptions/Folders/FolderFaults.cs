using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Rates.Features.Receptions.Folders;

/// <summary>The fault RV-419: files in folders.</summary>
public static class FolderFaults
{
    public static Fault MayNotDeliver(string robot) =>
        new(
            "RV-419",
            $"Robotten {robot} må ikke aflevere, så filen er ikke afleveret. Opret en robot, der må, på siden Robotter under Brugere."
        );
}
