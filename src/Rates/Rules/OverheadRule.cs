using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules;

/// <summary>RATE-4: overhead is the operator's own percentage of the basis, at most the area's maximum.</summary>
public static class OverheadRule
{
    public static readonly RuleInfo Info = new(
        "RATE-4",
        "Overhead",
        "Overhead er andelen til central ledelse og administration. Driftsherren vælger procenten, højst områdets grænse. "
            + "En procent over grænsen er en fejl (RF-201).",
        "overhead = overhead i procent × takstgrundlag",
        "Styringsaftale 2015 (højst 4,5\u00A0%); grænsen er en parameter for området"
    );

    public static readonly Step Step = new("Overhead", Unit.Kroner, Info.Id, Info.Source);

    /// <summary>Overhead in kroner; not rounded.</summary>
    public static Figure Compute(in NumberEntry percent, Figure basis, bool traced) =>
        Entered.Percent(percent, "Overhead i procent", traced) * basis;
}
