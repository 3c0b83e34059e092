using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules;

/// <summary>RATE-9: a part-time place or a level costs its share of the full rate.</summary>
public static class StepRateRule
{
    public static readonly RuleInfo Info = new(
        "RATE-9",
        "Deltid og niveauer",
        "En deltidsplads koster en andel af fuld takst; andelene er tilbuddets egen tabel, fx 4-5 dage 100\u00A0%, 3 dage "
            + "85\u00A0% og 1-2 dage 60\u00A0%, eller ligefrem 20, 40, 60, 80 og 100\u00A0%. Et niveau koster på samme måde sin andel "
            + "af ydelsens takst. Årsprisen regnes af fuld takst, så afrundingen af dagstaksten ikke ganges op.",
        "trinets takst = AFRUND(fuld takst × andel; 2); pr. år = AFRUND(fuld takst × enheder pr. år × andel; 2)",
        "Praksis hos driftsherrer; DASSOS november 2021 (20, 40, 60, 80 og 100\u00A0%)"
    );

    private static readonly Step PartTime = new("Takst på deltid", Unit.Kroner, Info.Id, Info.Source);
    private static readonly Step Level = new("Takst på niveauet", Unit.Kroner, Info.Id, Info.Source);
    private static readonly Step PerYear = new("Pris pr. år", Unit.Kroner, Info.Id, Info.Source);

    /// <summary>Kroner per unit.</summary>
    /// <param name="full">The full rate, kroner per unit.</param>
    /// <param name="share">1 for all of it.</param>
    /// <param name="decimals">Decimals of the area's rates.</param>
    /// <param name="kind">Decides words only.</param>
    public static Figure Compute(Figure full, Figure share, int decimals, StepKind kind = StepKind.PartTime) =>
        (full * share).Rounded(decimals).Named(kind == StepKind.Level ? Level : PartTime);

    /// <summary>Kroner a year for one place.</summary>
    public static Figure Yearly(Figure full, Figure units, Figure share, int decimals) =>
        (full * units * share).Rounded(decimals).Named(PerYear);
}
