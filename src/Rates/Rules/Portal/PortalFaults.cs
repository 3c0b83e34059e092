using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Rates.Rules.Portal;

/// <summary>The faults RV-640 to RV-646: extracts of the Offers Portal.</summary>
public static class PortalFaults
{
    /// <summary>Characters the name of a source may have.</summary>
    public const int LongestSource = 120;

    /// <summary>Lines an extract may have.</summary>
    public const int MostLines = 20_000;

    public static Fault NotTheLayout(string heads) =>
        new(
            "RV-640",
            $"Udtrækket har ikke opbygningens kolonner. Der mangler {heads} i en af de første 30 rækker. Hent vores eget udtræk "
                + "for at se kolonnernes navne. Intet er gemt."
        );

    public static Fault NoLines(int lines) =>
        new(
            "RV-641",
            lines == 0
                ? "Udtrækket har ingen takstlinjer. Intet er gemt."
                : $"Udtrækket har {Danish.Number(lines)} linjer; der kan være {Danish.Number(MostLines)}. Del det. Intet er gemt."
        );

    public static Fault NotJson(string where) =>
        new(
            "RV-642",
            $"Filen er ikke et udtræk i JSON ({where}). Den skal have en liste »takster« med et objekt for hver linje, som vores "
                + "eget udtræk har. Intet er gemt."
        );

    public static Fault NotAYear(string text) =>
        new(
            "RV-643",
            Typed.Or(
                text,
                "Skriv det år, taksterne i udtrækket gælder.",
                $"»{text}« er ikke et år. Skriv fire cifre, fx 2027."
            )
        );

    public static Fault NotADay(string text) =>
        new(
            "RV-644",
            Typed.Or(
                text,
                "Skriv den dag, udtrækket er trukket.",
                $"»{text}« er ikke en dag til og med i dag. Skriv den dag, udtrækket er trukket."
            )
        );

    public static Fault SourceMissing() =>
        new(
            "RV-645",
            $"Skriv, hvor udtrækket kommer fra, med højst {LongestSource} tegn, fx »Tilbudsportalen, trukket af driftsherren«."
        );

    public static Fault PersonalNumber(int row) =>
        new(
            "RV-646",
            $"Række {row} har noget, der ligner et personnummer. Filen er ikke gemt. Fjern oplysninger om enkelte borgere, og send den igen."
        );
}
