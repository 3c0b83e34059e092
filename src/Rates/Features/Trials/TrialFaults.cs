using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>The faults RV-430 to RV-439: a trial that cannot be made or found.</summary>
public static class TrialFaults
{
    public static Fault Busy() =>
        new(
            "RV-430",
            "Der er mange filer i kø lige nu, så din blev ikke taget imod. Intet er gemt. Vent et minut, og prøv igen."
        );

    public static Fault Full() =>
        new(
            "RV-432",
            "Der er ikke plads til flere filer lige nu, så din blev ikke taget imod. Intet er gemt. Der bliver plads, når "
                + "andres filer slettes, senest om en time. Haster det, så kontrollér filen med kommandolinjen."
        );

    public static Fault Gone() => new("RV-431", "Filen er slettet, før den blev kontrolleret. Læg den op igen.");
}
