using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Sheets;

/// <summary>The faults RV-201 to RV-229: why a workbook is not read.</summary>
public static class SheetFaults
{
    private const string SaveAgain =
        "Åbn filen i dit regneark, gem den igen som Excel-projektmappe (.xlsx), og prøv igen.";

    public static Fault EmptyFile() =>
        new("RV-201", "Der er ingen fil, eller filen er tom. Vælg den gemte regnearksfil (.xlsx), og prøv igen.");

    public static Fault FileTooLarge(long bytes, long limit) =>
        new(
            "RV-202",
            $"Filen er på mindst {Megabytes(bytes)}, men må højst være på {Megabytes(limit)}. "
                + "Fjern billeder og ark, der ikke hører til, gem, og prøv igen."
        );

    public static Fault NotAWorkbookFile() =>
        new("RV-203", $"Filen er ikke en Excel-projektmappe (.xlsx), men en anden slags fil. {SaveAgain}");

    public static Fault OldOrProtected() =>
        new(
            "RV-204",
            "Filen er enten i det gamle format .xls eller beskyttet med adgangskode og kan derfor ikke læses. "
                + "Fjern adgangskoden, gem filen som Excel-projektmappe (.xlsx), og prøv igen."
        );

    public static Fault BrokenZip() =>
        new("RV-205", $"Filen er beskadiget eller afkortet: dens pakke (zip) kan ikke pakkes ud. {SaveAgain}");

    public static Fault EncryptedPart(string part) =>
        new(
            "RV-206",
            $"Delen {Shown(part)} i filen er krypteret med adgangskode. Gem filen uden adgangskode, og prøv igen."
        );

    public static Fault PartTwice(string part) =>
        new("RV-207", $"Delen {Shown(part)} findes to gange i filen, så det er uvist, hvad der gælder. {SaveAgain}");

    public static Fault PartOutside(string part) =>
        new(
            "RV-208",
            $"Filen har en del med navnet {Shown(part)}, som peger ud af filen. Sådan gemmer intet regneark. {SaveAgain}"
        );

    public static Fault TooManyParts(int limit) =>
        new("RV-209", $"Filen består af mere end {Danish.Number(limit)} dele. {SaveAgain}");

    public static Fault Macros(string part) =>
        new(
            "RV-210",
            $"Filen indeholder makroer ({Shown(part)}), og dem tager vi ikke imod. "
                + "Gem filen som Excel-projektmappe uden makroer (.xlsx), og prøv igen."
        );

    public static Fault ExternalLink(string target) =>
        new(
            "RV-211",
            $"Filen henter tal eller indhold fra en anden fil ({Shown(target)}), og det kan ikke efterprøves. "
                + "Bryd kæderne i Excel under Data > Rediger kæder, så tallene selv står i filen, og prøv igen."
        );

    public static Fault BinaryWorkbook() =>
        new(
            "RV-212",
            "Filen er en binær Excel-projektmappe (.xlsb). Gem den som almindelig Excel-projektmappe (.xlsx), og prøv igen."
        );

    public static Fault NoWorkbook() =>
        new(
            "RV-213",
            $"Filen er en pakke (zip) uden en projektmappe med ark. Er det en anden slags dokument? {SaveAgain}"
        );

    public static Fault MissingPart(string part) =>
        new("RV-214", $"Filen henviser til delen {Shown(part)}, som ikke findes i den. {SaveAgain}");

    public static Fault DocumentType(string part) =>
        new(
            "RV-215",
            $"Delen {Shown(part)} har en DTD (en dokumenttype), og det har en projektmappe aldrig. {SaveAgain}"
        );

    public static Fault BrokenPart(string part, int line, int position) =>
        new(
            "RV-216",
            $"Delen {Shown(part)} er beskadiget: den er ikke gyldig XML (linje {Danish.Number(line)}, "
                + $"tegn {Danish.Number(position)}). {SaveAgain}"
        );

    public static Fault UnpacksTooLarge(string part, long limit) =>
        new("RV-217", $"Delen {Shown(part)} fylder udpakket mere end de tilladte {Megabytes(limit)}. {SaveAgain}");

    public static Fault PackedTooHard(string part, int limit) =>
        new(
            "RV-218",
            $"Delen {Shown(part)} bliver over {Danish.Number(limit)} gange så stor, når den pakkes ud. "
                + $"Det ligner et forsøg på at overbelaste systemet. {SaveAgain}"
        );

    public static Fault TooManySheets(int limit) =>
        new(
            "RV-219",
            $"Filen har mere end {Danish.Number(limit)} ark. Fjern de ark, der ikke hører til, og prøv igen."
        );

    public static Fault TooManyCells(string sheet, int limit) =>
        new(
            "RV-220",
            $"Filen har mere end {Danish.Number(limit)} udfyldte celler; grænsen blev nået i arket {Shown(sheet)}. "
                + "Slet de rækker og ark, der ikke hører til, og prøv igen."
        );

    public static Fault SpreadTooFar(string sheet) =>
        new(
            "RV-221",
            $"Arket {Shown(sheet)} har celler spredt ud over alt for mange rækker og kolonner. "
                + "Slet det, der står langt nede eller langt til højre, gem, og prøv igen."
        );

    public static Fault TooManyTexts(int limit) =>
        new("RV-222", $"Filen har mere end {Danish.Number(limit)} forskellige tekster. {SaveAgain}");

    public static Fault TextTooLong(string place, int limit) =>
        new(
            "RV-223",
            $"Teksten i {Shown(place)} er længere end de {Danish.Number(limit)} tegn, en celle kan have. Afkort den, og prøv igen."
        );

    public static Fault NotACell(string sheet, string address) =>
        new(
            "RV-224",
            $"Arket {Shown(sheet)} har en celle eller række med adressen {Shown(address)}, som ikke findes i et regneark. {SaveAgain}"
        );

    public static Fault CellTwice(string sheet, string address) =>
        new(
            "RV-225",
            $"{Shown(address)} står to gange i arket {Shown(sheet)}, så det er uvist, hvilken værdi der gælder. {SaveAgain}"
        );

    public static Fault TookTooLong(TimeSpan limit) =>
        new(
            "RV-226",
            $"Det tog mere end {Danish.Number((decimal)limit.TotalSeconds)} sekunder at læse filen, så læsningen blev stoppet. "
                + "Fjern de ark og rækker, der ikke hører til, og prøv igen."
        );

    public static Fault WrongContent(string part, string what) =>
        new("RV-227", $"Delen {Shown(part)} er beskadiget: {Shown(what)}. {SaveAgain}");

    public static Fault NestedTooDeep(string part) =>
        new("RV-228", $"Delen {Shown(part)} har elementer i for mange lag. Sådan gemmer intet regneark. {SaveAgain}");

    public static Fault SheetTwice(string sheet) =>
        new("RV-229", $"To ark har navnet {Shown(sheet)}. Giv dem hver sit navn, og prøv igen.");

    private static string Megabytes(long bytes) =>
        $"{Danish.Number(decimal.Round(bytes / 1_000_000m, 1))}{Danish.HardSpace}MB";

    /// <summary>A name out of the file, made harmless: it may be long or hold characters that cannot be shown.</summary>
    private static string Shown(string name)
    {
        var clean = string.Concat(name.Take(80).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c));
        return name.Length > 80 ? $"»{clean}…«" : $"»{clean}«";
    }
}
