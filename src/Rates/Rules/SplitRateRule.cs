using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules;

/// <summary>
/// RATE-8: the rate as a base rate per unit and a service rate per hour. Overhead follows each part at the same percentage;
/// post-regulation belongs to the base rate, which everybody pays.
/// </summary>
public static class SplitRateRule
{
    public static readonly RuleInfo Info = new(
        "RATE-8",
        "Basis- og ydelsestakst",
        "Driftsherren skriver for hver budgetlinje, hvor meget af den der er ydelse til borgeren, og hvor mange timer en "
            + "plads får. Resten er basis. Overhead følger med samme procent på begge dele; efterregulering hører til basis. "
            + "En borger med flere timer betaler mere, en med færre mindre; ved de budgetterede timer giver de to takster "
            + "tilsammen den samme pris som den hele takst, på nær afrunding. Hvilken model der gælder, er en dateret parameter.",
        "pris pr. enhed = basistakst + timer × ydelsestakst (+ tillæg)",
        "Praksis i Nordjylland; efterregulering i basis er DEFAULT"
    );

    public static readonly Step ServicePart = new("Ydelsesdel af takstgrundlaget", Unit.Kroner, Info.Id, Info.Source);
    public static readonly Step BasePart = new("Basisdel af takstgrundlaget", Unit.Kroner, Info.Id, Info.Source);
    public static readonly Step Hours = new("Budgetterede timer pr. enhed", Unit.Units, Info.Id, Info.Source);
    public static readonly Step BaseStep = new("Basistakst", Unit.Kroner, Info.Id, Info.Source);
    public static readonly Step ServiceStep = new("Ydelsestakst pr. time", Unit.Kroner, Info.Id, Info.Source);
    public static readonly Step PriceStep = new("Pris ved opdelt takst", Unit.Kroner, Info.Id, Info.Source);

    private static readonly Step HoursForSale = new("Timer, der kan sælges", Unit.Units, Info.Id, Info.Source);

    /// <summary>Kroner per unit everybody pays.</summary>
    /// <param name="basis">The part of the rate basis that is no service, kroner.</param>
    /// <param name="overhead">Its overhead, kroner.</param>
    /// <param name="regulation">All of the post-regulation, kroner.</param>
    /// <param name="unitsForSale">Units of all places at the budgeted occupancy, above 0.</param>
    /// <param name="decimals">Decimals of the area's rates.</param>
    public static Figure BaseRate(
        Figure basis,
        Figure overhead,
        Figure regulation,
        Figure unitsForSale,
        int decimals
    ) => (Figure.Sum([basis, overhead, regulation]) / unitsForSale).Rounded(decimals);

    /// <summary>Kroner per hour of service.</summary>
    /// <param name="basis">The part of the rate basis that is service, kroner.</param>
    /// <param name="overhead">Its overhead, kroner.</param>
    /// <param name="unitsForSale">Units of all places at the budgeted occupancy, above 0.</param>
    /// <param name="hours">Budgeted hours per place and unit, above 0.</param>
    /// <param name="decimals">Decimals of the area's rates.</param>
    public static Figure ServiceRate(Figure basis, Figure overhead, Figure unitsForSale, Figure hours, int decimals) =>
        ((basis + overhead) / (unitsForSale * hours).Named(HoursForSale)).Rounded(decimals);

    /// <summary>Kroner per unit for a citizen who gets the hours.</summary>
    public static Figure Price(Figure baseRate, Figure hours, Figure serviceRate, int decimals) =>
        (baseRate + (hours * serviceRate)).Rounded(decimals).Named(PriceStep);
}
