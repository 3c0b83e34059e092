using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Parties.Domain;

/// <summary>The faults RV-300 to RV-309: parties.</summary>
public static class PartyFaults
{
    public static Fault Unknown(string code) =>
        new(
            "RV-301",
            Typed.Or(
                code,
                "Vælg en kommune eller region.",
                $"»{code}« er ikke koden på en kommune eller region. Skriv de fire cifre, fx 0751 for Aarhus eller 1082 for "
                    + "Region Midtjylland."
            )
        );

    public static Fault NotInForce(Party party, BudgetYear year) =>
        new(
            "RV-302",
            $"{party.FullName} er ikke part i {year}: den findes {party.Validity}."
                + (
                    party.Successor is { } successor
                        ? $" {successor} tager dens plads fra {Danish.Date(party.Validity.To!.Value.AddDays(1))}."
                        : ""
                )
        );

    public static Fault NameMissing() =>
        new("RV-303", "Navnet mangler. Skriv navnet på kommunen eller regionen; højst 100 tegn.");

    public static Fault CodeWrong(string text) =>
        new(
            "RV-304",
            $"»{text}« er ikke en officiel kode. Skriv fire cifre, eller lad feltet stå tomt, til koden er kendt."
        );

    public static Fault CodeTaken(string code, Party other) =>
        new("RV-305", $"Koden {code} er {other.FullName}. Skriv den kode, myndighederne bruger for netop denne part.");

    public static Fault CompanyNumberWrong(string text) =>
        new(
            "RV-306",
            $"»{text}« er ikke et CVR-nummer. Skriv otte cifre, eller lad feltet stå tomt, til det er kendt."
        );

    public static Fault DayOutside(string text) =>
        new(
            "RV-307",
            Typed.Or(
                text,
                "Vælg den dag, ændringen gælder fra.",
                $"»{text}« er ikke en dag, hvor parten findes. Vælg den dag, ændringen gælder fra, inden for dens tid."
            )
        );
}
