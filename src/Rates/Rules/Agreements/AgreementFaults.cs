using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Rates.Domain.Agreements;

namespace Rammevaerk.Rates.Rules.Agreements;

/// <summary>The faults RV-550 to RV-569: rate agreements, price figures and assumptions.</summary>
public static class AgreementFaults
{
    /// <summary>Characters a source may have.</summary>
    public const int LongestSource = 300;

    /// <summary>The most an agreement or a year's prices may change, as a share.</summary>
    public const decimal MostChange = 0.5m;

    public static Fault NoPrices(IReadOnlyList<int> years) =>
        new(
            "RV-550",
            $"Pris- og lønudviklingen mangler for {string.Join(", ", years)}, så indekset i faste priser kan ikke regnes. "
                + "Sekretariatet kan indtaste den på siden »Pris- og lønudvikling«."
        );

    public static Fault NotABaseYear(string text) =>
        new(
            "RV-551",
            $"»{text}« er ikke et basisår fra {PriceIndexFigure.FirstYear} til {PriceIndexFigure.LastYear}. Skriv fx 2024. Intet er gemt."
        );

    public static Fault NotALastYear(string text) =>
        new(
            "RV-552",
            $"»{text}« er ikke et sidste år. Det skal være efter basisåret og højst {RateAgreement.MostYears} år senere. Intet er gemt."
        );

    public static Fault NotAChange(string text) =>
        new(
            "RV-553",
            $"»{text}« er ikke en ændring i procent fra {Danish.Number(-MostChange * 100m)} til {Danish.Number(MostChange * 100m)}. "
                + "Skriv fx −2 for to procent lavere eller 0 for nulvækst. Intet er gemt."
        );

    public static Fault UnknownBasis(string text) =>
        new("RV-554", $"»{text}« er ikke et prisgrundlag. Vælg faste eller løbende priser. Intet er gemt.");

    public static Fault SourceMissing() =>
        new("RV-555", $"Skriv kilden med højst {LongestSource} tegn, så andre kan efterprøve den. Intet er gemt.");

    public static Fault SameYears(RateAgreement known) =>
        new(
            "RV-556",
            $"Området har allerede en takstaftale for {known.Years}. Ret den i stedet, eller vælg andre år. Intet er gemt."
        );

    public static Fault NotAPriceYear(string text) =>
        new(
            "RV-557",
            $"»{text}« er ikke et år fra {PriceIndexFigure.FirstYear} til {PriceIndexFigure.LastYear}. Intet er gemt."
        );

    public static Fault NotAPercent(string text) =>
        new(
            "RV-558",
            $"»{text}« er ikke en udvikling i procent fra {Danish.Number(-MostChange * 100m)} til {Danish.Number(MostChange * 100m)}. "
                + "Skriv fx 3,1. Intet er gemt."
        );

    public static Fault NoFile() => new("RV-559", "Der er ikke valgt en fil. Vælg en CSV- eller Excel-fil.");

    public static Fault TooLarge(long largest) =>
        new("RV-560", $"Filen er for stor: højst {Danish.Number(largest / 1024m)} kB. Slet alt andet end tabellen.");

    public static Fault NoColumns() =>
        new(
            "RV-561",
            "Filens første linje skal have kolonnerne år, procent og kilde. Ret overskrifterne, og læg filen ind igen. Intet er gemt."
        );

    public static Fault WrongLine(int line, string what) => new("RV-562", $"Linje {line}: {what}");

    public static Fault YearTwice(int line, int year) =>
        new("RV-563", $"Linje {line}: {year} står i filen flere gange. Behold den rigtige linje. Intet er gemt.");

    public static Fault NoLines() =>
        new("RV-564", "Filen har ingen linjer under overskrifterne. Skriv mindst ét år. Intet er gemt.");

    public static Fault NotAnAssumption(string field, string text, decimal least, decimal most) =>
        new(
            "RV-565",
            $"»{text}« kan ikke bruges som {field}. Skriv procent fra {Danish.Number(least)} til {Danish.Number(most)}, fx 1,5. "
                + "Skønnet er regnet uden."
        );

    public static Fault CostsNotPublic() =>
        new(
            "RV-566",
            "En anden overheadprocent kan kun regnes af omkostningerne, og de er ikke offentlige i området. Skønnet er regnet "
                + "uden. Log ind med adgang til omkostninger for at se virkningen."
        );
}
