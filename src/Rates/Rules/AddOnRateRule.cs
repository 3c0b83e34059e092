using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules;

/// <summary>RATE-7: an add-on is priced at its own cost, with the overhead of its main service and no occupancy.</summary>
public static class AddOnRateRule
{
    public static readonly RuleInfo Info = new(
        "RATE-7",
        "Takst for tillægsydelse",
        "En tillægsydelse koster det, den selv koster: sine egne linjer, overhead med samme procent som ydelsen og sin "
            + "egen efterregulering, delt med de enheder, der er budgetteret. Udgiften må ikke også være i hovedtaksten.",
        "tillægstakst = (takstgrundlag + overhead + efterregulering) / budgetterede enheder",
        "Styringsaftale (egen udgift); DEFAULT (samme overhead, ingen belægning)"
    );

    public static readonly Step Step = new("Takst for tillægsydelse", Unit.Kroner, Info.Id, Info.Source);

    /// <summary>Kroner per unit, rounded to the decimals of the area's rates; units above 0.</summary>
    public static Figure Compute(Figure basis, Figure overhead, Figure regulation, Figure units, int decimals) =>
        (Figure.Sum([basis, overhead, regulation]) / units).Rounded(decimals);
}
