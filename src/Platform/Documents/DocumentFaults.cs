using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Documents;

/// <summary>The faults RV-960 to RV-961: printing to PDF.</summary>
public static class DocumentFaults
{
    public static Fault NoBrowser() =>
        new(
            "RV-960",
            "PDF kan ikke laves, fordi Chromium ikke er installeret på serveren. Hent Word, eller udskriv siden til PDF."
        );

    public static Fault NotPrinted() =>
        new(
            "RV-961",
            "PDF kunne ikke laves lige nu. Prøv igen om lidt. Sker det igen, så hent Word, eller udskriv siden til PDF."
        );
}
