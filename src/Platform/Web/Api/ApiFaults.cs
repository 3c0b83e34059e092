using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Web.Api;

/// <summary>The faults RV-740 to RV-748 and RV-770 to RV-773: what a program asked in a way that cannot be answered.</summary>
public static class ApiFaults
{
    public static Fault NotAPage(string parameter, string text, int most) =>
        new(
            "RV-740",
            $"»{text}« kan ikke bruges som {parameter}. Skriv et helt tal fra 1 til {Danish.Number(most)}, eller lad det være ude."
        );

    public static Fault NotADay(string parameter, string text) =>
        new("RV-741", $"»{text}« kan ikke bruges som {parameter}. Skriv en dato som 2027-03-01.");

    public static Fault NotAYear(string parameter, string text) =>
        new("RV-742", $"»{text}« kan ikke bruges som {parameter}. Skriv et budgetår som 2027.");

    public static Fault Missing(string parameter) =>
        new("RV-743", $"{parameter} mangler i adressen. Se beskrivelsen på /api/v1/openapi.json.");

    public static Fault KeyTooLong(int most) =>
        new("RV-744", $"Idempotency-Key er tom eller længere end {most} tegn. Send fx et tilfældigt UUID.");

    public static Fault KeyUsedForOther() =>
        new(
            "RV-745",
            "Idempotency-Key er brugt før til noget andet: en anden fil, runde eller adresse. Brug en ny nøgle til hver ny "
                + "levering, og kun den samme, når det samme sendes igen."
        );

    public static Fault MarkMissing() =>
        new("RV-746", "If-Match mangler. Hent det, der skal ændres, og send dets mærke (ETag) med.");

    public static Fault Changed() =>
        new("RV-747", "Det er ændret, siden det blev hentet. Hent det igen, og send det nye mærke (ETag) med.");

    public static Fault NotJson() =>
        new("RV-748", "Indholdet er ikke den JSON, adressen tager. Se beskrivelsen på /api/v1/openapi.json.");
}
