using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Storage;

/// <summary>The faults RV-700 to RV-709, and RV-780.</summary>
public static class StorageFaults
{
    public static Fault ChangedMeanwhile() =>
        new(
            "RV-701",
            "En anden har ændret det samme, mens du arbejdede, så dine ændringer er ikke gemt. "
                + "Herunder står begge udgaver: vælg, hvad der skal gælde, og gem igen."
        );

    public static Fault EnteredMeanwhile() =>
        new(
            "RV-702",
            "Det samme er lige blevet gemt én gang, af dig i et andet vindue eller af en anden. "
                + "Genindlæs siden for at se det; er noget forkert, så ret det derfra."
        );

    public static Fault Busy() =>
        new(
            "RV-703",
            "Der blev gemt meget på én gang, så det nåede ikke at komme med. Intet er gemt. Vent et øjeblik, og prøv igen."
        );

    public static Fault Full() =>
        new(
            "RV-704",
            "Der er ikke plads til at gemme mere, så intet er gemt. Det, der er gemt før, er der stadig. Sig det til dem, der "
                + "driver Rammeværk hos dig; når der er gjort plads, kan du sende det samme igen."
        );

    public static Fault TwoDatabases() =>
        new(
            "RV-780",
            $"Miljøvariablerne {StorageSettings.Variable} og {StorageSettings.OlderSetting} nævner hver sin database, så det er "
                + $"ikke til at vide, hvilken der menes. Fjern {StorageSettings.OlderSetting}, som er det ældre navn."
        );
}
