using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules.Agreements;

/// <summary>RATE-13: how far rates have moved from a base year, in the agreement's prices.</summary>
public static class AgreementIndexRule
{
    /// <summary>Decimals of an index and of its goal: 1.0123 is shown as 101,23.</summary>
    public const int Decimals = 4;

    private const string Words =
        "årets takster × enheder / basisårets takster × enheder / prisniveau, afrundet til fire decimaler";

    public static readonly RuleInfo Info = new(
        "RATE-13",
        "Takstindeks efter takstaftalen",
        "Årets takster ganges med årets enheder, og de samme enheder ganges med basisårets takster. Forholdet, renset for "
            + "prisudviklingen, er indekset: 1 er uændret. Det regnes for hver ydelse, hver driftsherre og hele området. "
            + "Ydelser uden takst for samme enhed i basisåret, ydelser uden kendt antal enheder og tilbud uden for "
            + "rammeaftalen regnes ikke med, men tælles.",
        "indeks = sum(årets takst × enheder) / sum(basisårets takst × enheder) / prisniveau",
        "Takstaftale 2019-2022 og anbefaling om nulvækst 2025-2028; DEFAULT: vægtet med årets enheder, afrundet til fire decimaler"
    );

    /// <summary>The index, rounded.</summary>
    /// <param name="now">The year's rates times its units, kroner.</param>
    /// <param name="before">The base year's rates times the same units, kroner, above 0.</param>
    /// <param name="price">RATE-13A, above 0.</param>
    /// <param name="whose">What it is the index of, and when: Skive 2026.</param>
    public static Figure Compute(Figure now, Figure before, Figure price, string whose) =>
        (now / before / price)
            .Rounded(Decimals)
            .Named(new Step($"Takstindeks, {whose}", Unit.Number, Info.Id, Info.Source, Words));
}
