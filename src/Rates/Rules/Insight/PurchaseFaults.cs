using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Rates.Domain.Insight;

namespace Rammevaerk.Rates.Rules.Insight;

/// <summary>The faults RV-600 to RV-609 and RV-619: reported purchases.</summary>
public static class PurchaseFaults
{
    /// <summary>Characters a source may have.</summary>
    public const int LongestSource = 200;

    /// <summary>The most places or units a purchase may be of.</summary>
    public const decimal MostUnits = 1_000_000m;

    /// <summary>The most hours of service a unit may have.</summary>
    public const decimal MostHours = 24m;

    /// <summary>Lines a file may have.</summary>
    public const int MostLines = 5_000;

    public static Fault UnknownService(string text, int year) =>
        new(
            "RV-600",
            $"»{text}« er ikke en ydelse på takstlisten eller i takstrunden for {year}. Skriv driftsherrens kode og ydelsens nummer, "
                + "fx 0779/Y001; begge står på takstlisten. Intet er gemt."
        );

    public static Fault NoCount() =>
        new(
            "RV-601",
            $"Skriv enten pladser eller enheder som et tal over 0 og højst {Danish.Number(MostUnits)}, ikke begge dele. Pladser er "
                + "helårspladser, fx 1,5. Intet er gemt."
        );

    public static Fault SourceMissing() =>
        new("RV-602", $"Skriv kilden med højst {LongestSource} tegn, fx »Budget 2026«. Intet er gemt.");

    public static Fault NotAYear(string text) =>
        new(
            "RV-603",
            $"»{text}« er ikke et år fra {Purchase.FirstYear} til {Purchase.LastYear}. Skriv fx 2026. Intet er gemt."
        );

    public static Fault UnknownBuyer(string text) =>
        new(
            "RV-604",
            $"»{text}« er ikke koden på en kommune, I må indberette køb for. Brug de fire cifre, fx 0779. Intet er gemt."
        );

    public static Fault Known(Purchase known) =>
        new(
            "RV-605",
            $"Køb af {known.Party}/{known.ServiceKey} i {known.Year} er allerede indberettet. Ret den række i stedet. Intet er gemt."
        );

    public static Fault NoFile(long largest) =>
        new("RV-606", $"Vælg en CSV- eller Excel-fil på højst {Danish.Number(largest / 1024m)} kB. Intet er gemt.");

    public static Fault NoColumns() =>
        new(
            "RV-607",
            "Filens første linje skal have kolonnerne år, driftsherre, ydelse, kilde og enten pladser eller enheder. Kolonnen kommune "
                + "skal med, når filen gælder flere kommuner. Ret overskrifterne, og læg filen ind igen. Intet er gemt."
        );

    public static Fault WrongLine(int line, string what) => new("RV-608", $"Linje {line}: {what}");

    public static Fault NoLines() =>
        new(
            "RV-609",
            $"Filen skal have mindst én og højst {Danish.Number(MostLines)} linjer under overskrifterne. Intet er gemt."
        );

    public static Fault NotHours(string text) =>
        new(
            "RV-619",
            $"»{text}« er ikke et antal timer pr. enhed fra 0 til {Danish.Number(MostHours)}. Skriv fx 2,5, eller lad feltet stå tomt. Intet er gemt."
        );
}
