using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Meetings.Domain;

/// <summary>The faults RV-948 to RV-959: events, sign-ups and topics.</summary>
public static class EventFaults
{
    public static Fault SignUpClosed() =>
        new("RV-948", "Tilmeldingen er ikke åben. Skriv til sekretariatet, hvis du vil med alligevel.");

    public static Fault IsFull(int capacity) =>
        new(
            "RV-949",
            $"Der er ikke flere pladser; alle {Danish.Number(capacity)} er taget. Skriv til sekretariatet for at komme på venteliste."
        );

    public static Fault MailWrong(string text) =>
        new(
            "RV-950",
            Typed.Or(
                text,
                "Skriv din mailadresse; dér får du bekræftelsen.",
                $"»{text}« er ikke en mailadresse. Skriv den som navn@kommune.dk."
            )
        );

    public static Fault NameMissing() => new("RV-951", "Skriv dit navn, højst 100 tegn.");

    public static Fault OrganisationMissing() => new("RV-952", "Skriv, hvor du kommer fra, højst 200 tegn.");

    public static Fault CapacityWrong(string text) =>
        new("RV-953", $"»{text}« er ikke et antal pladser. Skriv et helt tal, eller lad feltet stå tomt.");

    public static Fault SignUpDaysWrong() =>
        new("RV-954", "Skriv både første og sidste dag for tilmelding, i den rækkefølge, eller lad begge stå tomme.");

    public static Fault NobodyToWrite() =>
        new("RV-955", "Der er ingen at skrive til. Vælg et organ med medlemmer, der har en mailadresse.");

    public static Fault AlreadyOff() => new("RV-956", "Du er allerede afmeldt.");

    public static Fault IsCancelled() => new("RV-957", "Arrangementet er aflyst.");

    public static Fault PriorityWrong(string text) =>
        new("RV-958", $"»{text}« er ikke en prioritet. Skriv et tal fra 1 til 99, eller lad feltet stå tomt.");

    public static Fault NoSuchTopic() => new("RV-959", "Emnet findes ikke længere. Hent siden igen.");
}
