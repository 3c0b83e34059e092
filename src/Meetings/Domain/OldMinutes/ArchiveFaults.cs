using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Meetings.Domain.OldMinutes;

/// <summary>The faults RV-923 to RV-929 and RV-972 to RV-979: old minutes taken in, reviewed and imported.</summary>
public static class ArchiveFaults
{
    /// <summary>Characters a heading, word or name may have that the reader is taught.</summary>
    public const int LongestLearned = 80;

    /// <summary>Files that may be handed in at once.</summary>
    public const int MostFiles = 20;

    public static Fault NoFile() =>
        new(
            "RV-923",
            $"Vælg mindst én og højst {Danish.Number(MostFiles)} filer: tekst, Word eller PDF. Intet er gemt."
        );

    public static Fault PersonalNumber(string file) =>
        new(
            "RV-924",
            $"I {file} står der noget, der ligner et CPR-nummer. Fjern det fra filen, og læs den ind igen. Intet er gemt."
        );

    public static Fault AlreadyRead(string file) =>
        new("RV-925", $"{file} er læst ind før. Se den på listen; den bliver ikke læst ind to gange.");

    public static Fault Closed(string state) =>
        new(
            "RV-926",
            $"Dokumentet er {state} og kan ikke ændres. Læs filen ind igen, hvis noget skal være anderledes."
        );

    public static Fault BodyMissing() =>
        new(
            "RV-927",
            "Vælg det forum eller udvalg, der holdt mødet. Findes det ikke, så opret det under Parter først."
        );

    public static Fault DateMissing() => new("RV-928", "Skriv mødets dato. Uden en dag kan mødet ikke stå i arkivet.");

    public static Fault NotADay(string text) => new("RV-929", $"»{text}« er ikke en dato. Skriv fx 12-05-2020.");

    public static Fault NotATime(string text) => new("RV-972", $"»{text}« er ikke et klokkeslæt. Skriv fx 09:30.");

    public static Fault MeetingKnown(Meeting meeting) =>
        new(
            "RV-973",
            $"Der er allerede et møde {meeting.DateWords}. Et møde kan kun stå én gang i arkivet. Er det det samme, så forkast indlæsningen; er datoen læst forkert, så ret den."
        );

    public static Fault NoItems() =>
        new(
            "RV-974",
            "Der er ingen punkter at importere. Ret et punkt, der er udeladt, eller lær læseren en overskrift, og læs igen."
        );

    public static Fault TitleMissing() => new("RV-975", "Skriv punktets titel, eller marker, at det ikke er et punkt.");

    public static Fault NotLearnable() =>
        new(
            "RV-976",
            $"Skriv, hvad der står i dokumentet, med højst {Danish.Number(LongestLearned)} tegn, og hvad det betyder."
        );

    public static Fault BodyForLearning() =>
        new("RV-977", "Vælg først under »Mødet«, hvilket forum eller udvalg det er. Det lærte huskes for det forum.");

    public static Fault NothingCommon() =>
        new("RV-978", "Vælg mindst to punkter fra to forskellige møder. En sag går på tværs af møder.");

    public static Fault LineWrong(string line, string form) =>
        new("RV-979", $"»{line}« kan ikke læses. Skriv én på hver linje: {form}.");
}
