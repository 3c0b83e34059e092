using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Rates.Rules.History;

/// <summary>The faults RV-630 to RV-638: lists of earlier years.</summary>
public static class HistoryFaults
{
    /// <summary>Characters the name of a source may have.</summary>
    public const int LongestSource = 120;

    /// <summary>Rows a list may have.</summary>
    public const int MostRows = 5_000;

    public static Fault NoHeads() =>
        new(
            "RV-630",
            "Filen har ingen række, der ligner overskrifter, i de første 30 rækker. Der skal være en række med navne på "
                + "kolonnerne, fx Tilbud, Enhed og Takst. Intet er gemt."
        );

    public static Fault ColumnMissing(string field) =>
        new("RV-631", $"Vælg den kolonne, der er »{field}«. Uden den kan listen ikke læses. Intet er gemt.");

    public static Fault TooManyRows(int rows) =>
        new(
            "RV-632",
            $"Filen har {Danish.Number(rows)} rækker; der kan være {Danish.Number(MostRows)}. Del den efter år. Intet er gemt."
        );

    public static Fault PersonalNumber(string sheet, int row) =>
        new(
            "RV-633",
            $"Række {row}{(sheet.Length > 0 ? $" i arket »{sheet}«" : "")} har noget, der ligner et personnummer. Filen er ikke "
                + "gemt. Fjern oplysninger om enkelte borgere, og send den igen."
        );

    public static Fault NotInState(string state) =>
        new(
            "RV-634",
            $"Listen er »{state}«, så det kan ikke gøres nu. Åbn listen igen, og se, hvor langt den er. Intet er ændret."
        );

    public static Fault SourceMissing() =>
        new(
            "RV-635",
            $"Skriv, hvis liste det er, med højst {LongestSource} tegn, fx »Takstoversigt, sekretariatet«. Valg af kolonner huskes under navnet."
        );

    public static Fault NotAYear(string text) =>
        new(
            "RV-636",
            $"»{text}« er ikke et år fra 1990 til 2099. Skriv det år, listen gælder, eller lad feltet stå tomt, når årstallet står i listen."
        );

    public static Fault UnknownOffer() =>
        new("RV-637", "Tilbuddet eller ydelsen findes ikke. Vælg et tilbud fra listen. Intet er ændret.");

    public static Fault ColumnTwice(string head) =>
        new("RV-638", $"Kolonnen »{head}« er valgt til to ting. Vælg en kolonne til hver. Intet er gemt.");
}
