using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Rates.Features.Policies;

/// <summary>The faults RV-570 to RV-579: temporary policies, and the facts of dispensations they share.</summary>
public static class PolicyFaults
{
    /// <summary>Characters a title, and who asked or supported, may have.</summary>
    public const int LongestName = 200;

    /// <summary>Characters the text of a policy may have.</summary>
    public const int LongestText = 4000;

    public static Fault UnknownType(string text) =>
        new("RV-570", Typed.Or(text, "Vælg en type.", $"»{text}« er ikke en af typerne. Vælg en fra listen."));

    public static Fault TitleMissing() =>
        new("RV-571", $"Giv retningslinjen en overskrift med højst {LongestName} tegn, så den kan kendes i listen.");

    public static Fault TextMissing() =>
        new(
            "RV-572",
            $"Skriv, hvad der gælder, mens retningslinjen er i kraft, med højst {LongestText} tegn. Teksten bliver offentlig."
        );

    public static Fault AskedByMissing() =>
        new(
            "RV-573",
            $"Skriv, hvem der har bedt om retningslinjen, fx »KL og Danske Regioner«, med højst {LongestName} tegn."
        );

    public static Fault NameTooLong() => new("RV-574", $"Feltet har plads til {LongestName} tegn. Skriv det kortere.");

    public static Fault UnknownChecks(string text) =>
        new("RV-575", $"»{text}« er ikke en kontrol af takstfilen. Vælg kontrollerne fra listen.");

    public static Fault HasEnded() =>
        new(
            "RV-576",
            "Retningslinjen er ophørt, så dens undtagelser kan ikke ændres. Opret en ny, hvis den skal gælde igen."
        );

    public static Fault FollowsFromPolicy() =>
        new(
            "RV-577",
            "Dispensationen følger af en midlertidig retningslinje og ophører, når den gør. Lad retningslinjen ophøre i stedet."
        );
}
