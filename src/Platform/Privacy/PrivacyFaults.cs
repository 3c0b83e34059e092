using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Platform.Privacy;

/// <summary>The faults RV-240 to RV-249: what is stopped because it may be about citizens.</summary>
public static class PrivacyFaults
{
    private const int MostNamed = 5;

    public static Fault PersonalNumbers(IReadOnlyList<CellAddress> found)
    {
        var more = found.Count - MostNamed;
        var cells =
            string.Join(", ", found.Take(MostNamed))
            + (more > 0 ? $" og {Danish.Number(more)} {(more == 1 ? "celle" : "celler")} til" : "");
        return new(
            "RV-240",
            $"Filen er ikke taget imod, og intet er gemt: der står noget, der ligner cpr-numre, i {cells}. Oplysninger om "
                + "borgere hører ikke til her. Slet dem i filen, gem, og prøv igen. Er det et andet nummer, fx en konto, så "
                + "skriv det med mellemrum mellem cifrene."
        );
    }

    public static Fault InAttachment() =>
        new(
            "RV-241",
            "Filen er ikke taget imod, og intet er gemt: der står noget i den, der ligner et cpr-nummer. Oplysninger om "
                + "borgere hører ikke til her. Slet nummeret i filen, gem, og prøv igen. Er det et andet nummer, fx en konto, "
                + "så skriv det med mellemrum mellem cifrene."
        );
}
