using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Rates.Features.Support;

/// <summary>The faults RV-545 to RV-548: questions to the secretariat and the answers kept of them.</summary>
public static class SupportFaults
{
    /// <summary>Characters a title or a kept question may have.</summary>
    public const int LongestTitle = 200;

    /// <summary>Characters a message or a kept answer may have.</summary>
    public const int LongestText = 4000;

    public static Fault TitleMissing() =>
        new("RV-545", $"Skriv spørgsmålet kort på én linje med højst {LongestTitle} tegn, så det kan findes igen.");

    public static Fault TextMissing(int length) =>
        new(
            "RV-546",
            length == 0
                ? "Feltet er tomt. Skriv, hvad du vil spørge om eller svare, uden navne eller andet om borgere."
                : $"Teksten er på {length} tegn, og der er plads til {LongestText}. Skriv det kortere, eller del det i to."
        );

    public static Fault NotAPage() =>
        new(
            "RV-547",
            "Siden, der spørges om, er ikke en adresse på dette sted. Gå til siden, og vælg »Hjælp til denne side« nederst."
        );

    public static Fault UnknownArea() => new("RV-548", "Vælg det område, hvis sekretariat skal svare.");
}
