using System.Net.Sockets;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Cli;

/// <summary>The faults RV-620 to RV-639 and RV-650 to RV-699: what the command line itself refuses.</summary>
public static class CliFaults
{
    private const int LongestShown = 160;

    public static Fault DatabaseDoesNotAnswer(string why) =>
        new(
            "RV-621",
            $"Databasen svarer ikke: {Shown(why)}. Se efter, om den kører, om {StorageSettings.Variable} nævner den rigtige, og om "
                + "du har adgang til den."
        );

    public static Fault DatabaseDamaged() =>
        new(
            "RV-622",
            "Databasefilen er skadet eller er ikke en database. Lad den ligge urørt, og indlæs den nyeste sikkerhedskopi i en tom "
                + "datamappe med rammevaerk restore."
        );

    public static Fault DatabaseFull() =>
        new("RV-623", "Der er ikke plads til at skrive i databasen. Intet er gemt. Gør plads på disken, og prøv igen.");

    public static Fault DatabaseInUse() =>
        new(
            "RV-624",
            "Databasen er ikke tom, og det, der er i den, er ikke rørt. Vælg en tom datamappe med RAMMEVAERK_DATA eller en tom "
                + $"database med {StorageSettings.Variable}."
        );

    public static Fault DemonstrationIsNotForOperation(string setting) =>
        new(
            "RV-625",
            $"{setting} nævner den første administrator i en rigtig installation, og den fyldes ikke med opdigtede tal. Fjern "
                + "miljøvariablen, hvis det er en demonstration."
        );

    public static Fault Stopped() => new("RV-626", "Afbrudt, før det var færdigt. Intet halvt er gemt.");

    public static Fault FileNotThere(string path) =>
        new("RV-651", $"Filen »{path}« findes ikke. Se efter, om navn og mappe er skrevet rigtigt.");

    public static Fault FileIsFolder(string path) => new("RV-652", $"»{path}« er en mappe. Skriv navnet på en fil.");

    public static Fault FileNotReadable(string path) =>
        new(
            "RV-653",
            $"Filen »{path}« kan ikke læses. Se efter, om du har adgang til den, og om et andet program har låst den."
        );

    public static Fault FileNotWritable(string path) =>
        new(
            "RV-654",
            $"Filen »{path}« kan ikke skrives. Se efter, om mappen findes, om du har adgang til den, og om der er plads."
        );

    public static Fault DataFolderNotUsable(string path) =>
        new(
            "RV-655",
            $"Nøglen til underskrifter i mappen »{path}« kan hverken læses eller laves. Se efter, om du har adgang til mappen, "
                + "eller vælg en anden mappe med miljøvariablen RAMMEVAERK_DATA."
        );

    public static Fault AddressNotUsable(string address, SocketError reason) =>
        new(
            "RV-656",
            $"Webstedet kan ikke svare på {address} ({reason}). Porte under 1024 kræver særlig adgang, og adressen skal være "
                + "maskinens egen. Vælg en anden med --urls."
        );

    public static Fault KeyFileHeader(string path) =>
        new(
            "RV-661",
            $"Første linje i »{path}« skal være kolonnernes navne: party og key, adskilt af komma eller semikolon."
        );

    public static Fault KeyFileFields(int line, int found) =>
        new(
            "RV-662",
            $"Linje {Danish.Number(line)} i fordelingsnøglen har {Danish.Number(found)} felter, men første linje nævner et andet "
                + "antal. Står der et komma i et tal, så adskil kolonnerne med semikolon."
        );

    public static Fault KeyFileParty(int line) =>
        new("RV-663", $"Linje {Danish.Number(line)} i fordelingsnøglen mangler en part i kolonnen party.");

    public static Fault KeyFileNumber(int line, string problem) =>
        new("RV-664", $"Linje {Danish.Number(line)} i fordelingsnøglen, kolonnen key: {Shown(problem)}");

    public static Fault KeyFileTooLarge(int megabytes) =>
        new(
            "RV-665",
            $"Fordelingsnøglen fylder mere end {Danish.Number(megabytes)}{Danish.HardSpace}MB. Er det den rigtige fil?"
        );

    public static Fault KeyFileQuote(int line) =>
        new(
            "RV-666",
            $"Linje {Danish.Number(line)} i fordelingsnøglen har et anførselstegn, der ikke er sat rigtigt. Sæt anførselstegn om hele feltet, "
                + "eller fjern det."
        );

    public static Fault AmountHasFractions(decimal amount) =>
        new("RV-671", $"Beløbet {Danish.Number(amount)} har brøkdele af en øre. Afrund det til to decimaler.");

    public static Fault UnknownArea(string area, IEnumerable<string> areas) =>
        new("RV-672", $"»{Shown(area)}« er ikke et samarbejdsområde. Skriv et af dem: {string.Join(", ", areas)}.");

    public static Fault TooManyOperators(int asked, int most) =>
        new(
            "RV-682",
            $"Der er {Danish.Number(most)} driftsherrer i registeret, men der er bedt om {Danish.Number(asked)}."
        );

    public static Fault RobotMissing(string variable) =>
        new(
            "RV-657",
            $"Miljøvariablen {variable} mangler. Opret en robot under Brugere i Rammeværk; siden viser, hvad der skal stå."
        );

    public static Fault ServerMissing() =>
        new("RV-658", "Skriv, hvor der skal afleveres: --server https://... eller miljøvariablen RAMMEVAERK_SERVER.");

    public static Fault NotAServer(string address) =>
        new("RV-659", $"»{Shown(address)}« er ikke en adresse på Rammeværk. Skriv den som https://rammevaerk.example.");

    public static Fault RobotNotKnown(string why) => new("RV-660", $"Serveren kender ikke robotten: {Shown(why)}");

    public static Fault ServerSilent(string address, string why) =>
        new(
            "RV-667",
            $"Serveren på {address} svarede ikke brugbart ({Shown(why)}), heller ikke efter flere forsøg. Er filen kommet frem, "
                + "bliver den behandlet alligevel. Kør samme kommando igen: den samme fil bliver aldrig til to leveringer."
        );

    public static Fault StillWaiting(string address) =>
        new(
            "RV-668",
            $"Filen er modtaget, men endnu ikke behandlet. Den er ikke tabt. Kør samme kommando igen om lidt, eller se {address}."
        );

    public static Fault WrongUsage(string what) => new("RV-690", what);

    public static Fault OurFailure() =>
        new(
            "RV-699",
            "Der skete en fejl i programmet. Det er ikke noget, du har gjort. Send teksten på fejlkanalen til dem, der driver Rammeværk hos dig."
        );

    private static string Shown(string text)
    {
        var clean = string.Concat(text.Take(LongestShown).Select(c => char.IsControl(c) ? ' ' : c));
        return text.Length > LongestShown ? $"{clean}…" : clean;
    }

    public static Fault AreaOfMinutes(string? asked) =>
        new(
            "RV-627",
            asked is null
                ? "Referatet nævner ikke et forum, der findes i et område. Sig området med --area, fx --area midtjylland."
                : $"»{Shown(asked)}« er ikke et område. Skriv fx --area midtjylland."
        );
}
