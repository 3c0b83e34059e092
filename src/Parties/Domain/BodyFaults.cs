using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Parties.Domain;

/// <summary>The faults RV-320 to RV-339: bodies and people.</summary>
public static class BodyFaults
{
    public static Fault NameMissing() => new("RV-320", "Navnet mangler. Skriv det, højst 200 tegn.");

    public static Fault MailWrong(string text) =>
        new("RV-321", $"»{text}« er ikke en mailadresse. Skriv den som navn@kommune.dk, eller lad feltet stå tomt.");

    public static Fault OrganisationWrong(string text) =>
        new("RV-322", $"»{text}« er ikke en part i området. Vælg organisationen på listen, eller vælg sekretariatet.");

    public static Fault PersonMissing() =>
        new("RV-323", "Vælg en person på listen. Står personen der ikke, så opret personen først.");

    public static Fault RoleMissing() =>
        new("RV-324", "Vælg, hvad personen er i organet: formand, medlem, suppleant ...");

    public static Fault DayWrong(string text) =>
        new(
            "RV-325",
            Typed.Or(text, "Vælg en dag.", $"»{text}« er ikke en dag. Vælg en dag i kalenderen mellem 2007 og 2099.")
        );

    public static Fault EndsBeforeItBegins(DateOnly from) =>
        new("RV-326", $"Sidste dag ligger før {Danish.Date(from)}, hvor hvervet begynder. Vælg en senere dag.");

    public static Fault AlreadyMember(string name) =>
        new(
            "RV-327",
            $"{name} sidder allerede i organet i den tid. Afslut det hverv, der løber, før du lægger et nyt ind."
        );

    public static Fault TooLong(string field, int longest) =>
        new("RV-328", $"{field} er for langt. Skriv højst {Danish.Number(longest)} tegn.");
}
