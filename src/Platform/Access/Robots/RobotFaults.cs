using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Access.Robots;

/// <summary>The faults RV-774 to RV-777: making and changing robots.</summary>
public static class RobotFaults
{
    public static Fault NameMissing(int longest) =>
        new("RV-774", $"Navnet mangler eller er for langt. Skriv, hvad I kalder robotten, højst {longest} tegn.");

    public static Fault NoScope() =>
        new("RV-775", "Robotten må ingenting endnu. Sæt mindst ét kryds ved det, den skal bruges til.");

    public static Fault WrongExpiry(DateOnly first, DateOnly last) =>
        new(
            "RV-776",
            $"Datoen kan ikke bruges. Skriv den sidste dag, robotten må bruges, fra {Danish.Date(first)} til {Danish.Date(last)}."
        );

    public static Fault AlreadyRevoked(string name) =>
        new("RV-777", $"{name} er spærret og kan ikke bruges igen. Opret en ny robot.");
}
