using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Rates.Features.Receptions;

/// <summary>The faults RV-416 to RV-418: what robots hand over.</summary>
public static class ReceptionFaults
{
    public static Fault TooManyWaiting(int most) =>
        new(
            "RV-416",
            $"Robotten har allerede {Danish.Number(most)} filer, der venter. Vent, til de er behandlet, og send så den næste."
        );

    public static Fault GivenUp(int attempts) =>
        new(
            "RV-417",
            $"Filen kunne ikke behandles efter {Danish.Number(attempts)} forsøg. Fejlen er vores og står i driftens log. "
                + "Intet er afleveret. Aflever filen på runden i browseren, eller skriv til sekretariatet."
        );

    public static Fault RobotGone() =>
        new(
            "RV-418",
            "Robotten findes ikke længere, så filen er ikke afleveret. Aflever den med en robot, der gælder."
        );
}
