using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules.Split;

/// <summary>RATE-8A: what a split rate would change for those who pay; an estimate where the file does not split it.</summary>
public static class SplitEffectRule
{
    public static readonly RuleInfo Info = new(
        "RATE-8A",
        "Hvem betaler mere med opdelt takst?",
        "For hver ydelse og hvert niveau sammenlignes prisen efter de to modeller. Siger takstfilen ikke selv, hvor meget "
            + "der er ydelse, deles taksten efter en andel og et antal timer, som er parametre eller indtastede; det er et "
            + "skøn og hedder det overalt. Over en hel ydelse går forskellene op i nul, på nær afrunding og niveauer, hvis "
            + "andele ikke giver hele taksten.",
        "forskel pr. år = (opdelt pris − hel takst) × pladser × enheder pr. år × belægning",
        "DEFAULT (sammenligning af de to modeller)"
    );

    private const int Decimals = 2;

    private static readonly Step Effect = new("Forskel pr. år", Unit.Kroner, Info.Id, Info.Source);
    private static readonly Step PerUnit = new("Forskel pr. enhed", Unit.Kroner, Info.Id, Info.Source);
    private static readonly Step BaseGuess = new("Basistakst", Unit.Kroner, Info.Id, Info.Source, "skøn");
    private static readonly Step ServiceGuess = new("Ydelsestakst pr. time", Unit.Kroner, Info.Id, Info.Source, "skøn");

    /// <summary>Kroner per unit; negative where the split price is lower.</summary>
    public static Figure Difference(Figure split, Figure whole) => (split - whole).Named(PerUnit);

    /// <summary>Kroner a year.</summary>
    /// <param name="difference">Kroner per unit.</param>
    /// <param name="places">Full-time places.</param>
    /// <param name="units">Units per place and year.</param>
    /// <param name="occupancy">As a share.</param>
    public static Figure Yearly(Figure difference, Figure places, Figure units, Figure occupancy) =>
        (difference * places * units * occupancy).Rounded(Decimals).Named(Effect);

    /// <summary>A base and a service rate guessed from the whole rate.</summary>
    /// <param name="whole">Kroner per unit.</param>
    /// <param name="share">The part that is taken for service, as a share.</param>
    /// <param name="hours">Hours per unit, above 0.</param>
    public static (Figure BaseRate, Figure ServiceRate) Guess(Figure whole, Figure share, Figure hours) =>
        (
            (whole * (1m - share)).Rounded(Decimals).Named(BaseGuess),
            (whole * share / hours).Rounded(Decimals).Named(ServiceGuess)
        );
}
