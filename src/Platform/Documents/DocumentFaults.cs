using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Documents;

/// <summary>The faults RV-795 and RV-796: printing to PDF.</summary>
public static class DocumentFaults
{
    public static Fault NoBrowser() =>
        new(
            "RV-795",
            "PDF kan ikke laves, fordi Chromium ikke er installeret på serveren. Hent Word, eller udskriv siden til PDF."
        );

    public static Fault NotPrinted() =>
        new(
            "RV-796",
            "PDF kunne ikke laves lige nu. Prøv igen om lidt. Sker det igen, så hent Word, eller udskriv siden til PDF."
        );
}
