using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Rates.Files;

/// <summary>The faults RV-400 to RV-499: a file that is refused as a whole.</summary>
public static class RateFaults
{
    private const string FetchAgain = "Hent en ny skabelon, og sæt jeres tal ind i den.";

    public static Fault NotARateFile() =>
        new(
            "RV-401",
            "Arbejdsbogen er ikke en takstfil: det skjulte, underskrevne ark mangler. Brug den skabelon, I har hentet, og "
                + $"slet ikke skjulte ark. {FetchAgain}"
        );

    public static Fault UnknownLayout(string version) =>
        new("RV-402", $"Takstfilens opbygning har version »{version}«, som ikke kendes her. {FetchAgain}");

    public static Fault SignatureMissing() =>
        new("RV-403", $"Takstfilen er ikke underskrevet, så det kan ikke ses, om den er ændret. {FetchAgain}");

    public static Fault SignatureWrong() =>
        new(
            "RV-404",
            "Underskriften passer ikke: driftsherre, år, parametre eller sidste års tal i det skjulte ark er ændret, siden "
                + $"skabelonen blev lavet. {FetchAgain}"
        );

    public static Fault HeaderBroken(string what) =>
        new("RV-405", $"Det underskrevne ark kan ikke læses: {what}. {FetchAgain}");

    public static Fault SheetMissing(string sheet) =>
        new("RV-406", $"Arket »{sheet}« mangler. Ark må hverken slettes eller omdøbes. {FetchAgain}");

    public static Fault StructureChanged(CellAddress cell, string expected, string found) =>
        new(
            "RV-407",
            $"Opbygningen er ændret: i {cell} skal der stå »{expected}«, men der står "
                + (found.Length == 0 ? "ingenting" : $"»{found}«")
                + ". Der er nok slettet, indsat eller flyttet en række eller kolonne. Fortryd ændringen, eller: "
                + FetchAgain
        );

    public static Fault KeyNotTrusted(string keyId) =>
        new(
            "RV-408",
            $"Takstfilen er underskrevet med en nøgle, som denne server ikke kender ({keyId}). Hent en skabelon her på "
                + "stedet, og sæt jeres tal ind i den."
        );

    public static Fault UnknownReadingPair(Parameter parameter) =>
        new(
            "RV-410",
            $"Parameteren »{parameter.Key}« for {parameter.Area.Value} er »{parameter.Text}«. Den skal være »t-3 t-2« "
                + "eller »t-2 t-1«."
        );

    public static Fault TooManyRows(string what, int asked, int most) =>
        new(
            "RV-411",
            $"Der er plads til højst {Danish.Number(most)} {what} i en takstfil, men der er bedt om {Danish.Number(asked)}."
        );

    public static Fault LastYearOfAnother(
        string foundOperator,
        BudgetYear foundYear,
        string operatorName,
        BudgetYear year
    ) =>
        new(
            "RV-412",
            $"Filen fra sidste år er for {foundOperator} {foundYear}, men skabelonen er for {operatorName} {year}. Vælg "
                + $"{operatorName}s takstfil for {year.Before(1)}."
        );

    public static Fault UnknownForm(string form) =>
        new("RV-413", $"Formen »{form}« findes ikke. Skriv »nine« for ni linjer eller »three« for tre linjer.");

    public static Fault CannotBeMarked() =>
        new(
            "RV-414",
            "Filen kan læses, men der kan ikke skrives i den, fordi den er gemt på en usædvanlig måde. Åbn den i Excel eller "
                + "LibreOffice, gem den igen som Excel-projektmappe (.xlsx), og prøv igen."
        );
}
