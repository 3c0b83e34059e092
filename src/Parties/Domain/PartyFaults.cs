using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Parties.Domain;

/// <summary>The faults RV-300 to RV-399.</summary>
public static class PartyFaults
{
    public static Fault Unknown(string code) =>
        new(
            "RV-301",
            $"»{code}« er ikke koden på en kommune eller region. Skriv de fire cifre, fx 0751 for Aarhus eller 1082 for "
                + "Region Midtjylland."
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
}
