using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Meetings.Domain;

/// <summary>The faults RV-900 to RV-929: meetings, agendas and their items.</summary>
public static class MeetingFaults
{
    public static Fault TitleMissing() => new("RV-900", "Titlen mangler. Skriv den, højst 200 tegn.");

    public static Fault TooLong(string field, int longest) =>
        new("RV-901", $"{field} er for lang. Skriv højst {Danish.Number(longest)} tegn.");

    public static Fault DayWrong(string text) =>
        new(
            "RV-902",
            Typed.Or(
                text,
                "Datoen mangler. Vælg en dag.",
                $"»{text}« er ikke en dag. Vælg en dag i kalenderen mellem 2007 og 2099."
            )
        );

    public static Fault TimeWrong(string text) =>
        new("RV-903", $"»{text}« er ikke et klokkeslæt. Skriv det som 9.30 eller 09:30.");

    public static Fault EndsBeforeItBegins() =>
        new("RV-904", "Mødet slutter, før det begynder. Ret det ene klokkeslæt.");

    public static Fault InputClosed(DateOnly deadline) =>
        new(
            "RV-905",
            $"Fristen for at melde punkter ind var {Danish.Date(deadline)}. "
                + "Skriv til sekretariatet, som kan tage punktet med alligevel, eller meld det ind til næste møde."
        );

    public static Fault AgendaIsSent() =>
        new("RV-906", "Dagsordenen er sendt. Meld punktet ind til næste møde, eller skriv til sekretariatet.");

    public static Fault Locked() =>
        new("RV-907", "Referatet er godkendt og låst. Rettelser står i referatet fra det næste møde.");

    public static Fault NothingOnAgenda() =>
        new("RV-908", "Der er ingen punkter på dagsordenen. Sæt mindst ét punkt på, før du sender den.");

    public static Fault NotOfMeeting() =>
        new("RV-909", "Punktet hører ikke til mødet længere. Hent siden igen og vælg på listen.");

    public static Fault LinkWrong(string text) =>
        new("RV-910", $"»{text}« er ikke en webadresse. Skriv den med https:// foran.");

    public static Fault NeitherFileNorLink() =>
        new("RV-911", "Vælg en fil, skriv en webadresse, eller skriv, hvornår bilaget ventes.");

    public static Fault FileTooLarge(long largest) =>
        new(
            "RV-912",
            $"Filen er for stor. Højst {Danish.Number(largest / (1024 * 1024))} MB; læg større filer et andet sted og skriv adressen."
        );

    public static Fault FileKindWrong(string name) =>
        new(
            "RV-913",
            $"»{name}« kan ikke være et bilag. Vælg PDF, Word, Excel, PowerPoint, billede, tekst eller CSV, uden makroer."
        );

    public static Fault ClosedReasonMissing() =>
        new("RV-914", "Skriv, hvorfor punktet er lukket. Grunden kan alle se.");

    public static Fault WrongStep(string now) => new("RV-915", $"Det kan ikke lade sig gøre, når mødet er {now}.");

    public static Fault NoSuchMeeting() => new("RV-916", "Vælg et møde på listen.");

    public static Fault DurationWrong(string text) =>
        new(
            "RV-917",
            $"»{text}« er ikke et antal minutter. Skriv et helt tal fra 1 til 600, eller lad feltet stå tomt."
        );

    public static Fault NotADate(string text) =>
        new(
            "RV-918",
            Typed.Or(
                text,
                "Skriv en dato.",
                $"»{text}« er ikke en dato. Skriv »12. maj 2027«, »medio maj 2027« eller vælg en dag."
            )
        );

    public static Fault ChoiceMissing(string what) => new("RV-919", $"Vælg {what} på listen.");

    public static Fault CaseWrong(string text) =>
        new("RV-920", $"Der er ingen sag med nummeret »{text}«. Skriv et nummer på listen, eller opret sagen først.");

    public static Fault MinutesNotReady() =>
        new("RV-921", "Der er intet referat at sende. Skriv referatet af mindst ét punkt først.");

    public static Fault NeedsChromium() =>
        new(
            "RV-922",
            "PDF kan ikke laves, fordi Chromium ikke er installeret på serveren. Hent Word, eller udskriv siden til PDF."
        );
}
