using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Periods;

/// <summary>The faults RV-778, RV-779, RV-790 and RV-791: closed periods.</summary>
public static class PeriodFaults
{
    public static Fault IsClosed(ClosedPeriod period) =>
        new(
            "RV-778",
            $"Perioden {period.Days} er lukket ({period.ClosedByName}, {Danish.Date(DanishClock.Date(period.ClosedAt))}: {period.Reason}). "
                + "Vælg en dato uden for perioden, eller bed om, at den genåbnes med en begrundelse."
        );

    public static Fault DaysWrong() =>
        new("RV-779", "Vælg en første og en sidste dag, og lad den sidste ligge samme dag eller senere.");

    public static Fault NotOver(DateOnly last) =>
        new(
            "RV-790",
            $"Perioden slutter {Danish.Date(last)} og er ikke forbi. Vælg en sidste dag, der ligger før i dag."
        );

    public static Fault IsOpen() =>
        new("RV-791", "Perioden er allerede genåbnet. Luk den igen som en ny, hvis den skal være lukket.");
}
