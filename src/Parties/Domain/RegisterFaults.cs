using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Parties.Domain;

/// <summary>The faults RV-360 to RV-379: mandates, delegations, duties, governance and contacts.</summary>
public static class RegisterFaults
{
    public static Fault BasisWrong(string text) =>
        new(
            "RV-360",
            $"»{text}« henviser ikke til en beslutning. Indsæt beslutningens henvisning hel, eller skriv mødet og punktet."
        );

    public static Fault BasisTooLong(int longest) =>
        new("RV-361", $"Henvisningen til beslutningen er for lang. Skriv højst {Danish.Number(longest)} tegn.");

    public static Fault TextMissing(string label) => new("RV-362", $"Feltet »{label}« er tomt. Skriv det.");

    public static Fault ChoiceMissing(string label) => new("RV-363", $"Vælg »{label}« på listen.");

    public static Fault MonthWrong() => new("RV-364", "Vælg den måned, der afrapporteres i.");

    public static Fault YearWrong(string text) =>
        new("RV-365", $"»{text}« er ikke et årstal. Skriv et år mellem 2007 og 2099, fx 2027.");

    public static Fault MandateEnded(DateOnly on) =>
        new("RV-366", $"Mandatet ophørte {Danish.Date(on)} og kan ikke ændres. Giv et nyt mandat.");

    public static Fault ReportAhead(DateOnly today) =>
        new("RV-367", $"En afrapportering kan ikke ligge efter i dag, {Danish.Date(today)}. Ret dagen.");

    public static Fault AlreadyDecided(DateOnly on) =>
        new("RV-368", $"Sagen blev afgjort {Danish.Date(on)}. Genindlæs siden, og se resultatet.");

    public static Fault SameBody() =>
        new("RV-369", "Et organ kan ikke bemyndige eller rapportere til sig selv. Vælg to forskellige organer.");

    public static Fault NoDraft(string body) =>
        new("RV-370", $"{body} har ingen kladde til et forretningsgrundlag. Skriv kladden først; så kan den vedtages.");

    public static Fault DutyClosed() =>
        new("RV-371", "Pligten til at afrapportere er afsluttet. Lad den løbe igen, før du ændrer den.");

    public static Fault DecidedBeforeDelegated(DateOnly on) =>
        new("RV-372", $"Sagen blev først delegeret {Danish.Date(on)} og kan ikke være afgjort før. Ret dagen.");

    public static Fault BasisMissing() =>
        new("RV-374", "Skriv, hvor det er besluttet: mødet og punktet, eller beslutningens henvisning.");

    public static Fault DutyStepNotAllowed(string from, string to) =>
        new("RV-375", $"Pligten er »{from}« og kan ikke blive »{to}«. Genindlæs siden.");

    public static Fault NameReserved(string name) =>
        new(
            "RV-373",
            $"Organet kan ikke hedde »{name}«: ordet bruges i sidernes adresser, så organets møder ikke kunne findes. Tilføj et ord, fx »Udvalget for {name}«."
        );
}
