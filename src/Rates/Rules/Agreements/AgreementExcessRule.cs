using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules.Agreements;

/// <summary>RATE-13C: what a year's rates cost beyond the agreement's path.</summary>
public static class AgreementExcessRule
{
    private const string Words =
        "årets takster × enheder − basisårets takster × enheder × prisniveau × mål, afrundet til hele øre";

    public static readonly RuleInfo Info = new(
        "RATE-13C",
        "Kroner over målstien",
        "Forskellen mellem det, årets takster koster om året, og det, de ville koste på målstien, i årets priser. Minus "
            + "betyder under stien. Driftsherrens og områdets beløb er forskellen for alle deres ydelser, over og under "
            + "stien. Over stien er den, hvis indeks er større end målet.",
        "over stien = sum(årets takst × enheder) − sum(basisårets takst × enheder) × prisniveau × mål",
        "Takstaftale; DEFAULT: opgjort i årets priser, indeks og mål sammenlignet med fire decimaler"
    );

    /// <summary>Kroner a year, rounded to øre; negative below the path.</summary>
    public static Figure Compute(Figure now, Figure before, Figure price, Figure target, string whose) =>
        (now - (before * price * target))
            .Rounded(2)
            .Named(new Step($"Kroner om året over målstien, {whose}", Unit.Kroner, Info.Id, Info.Source, Words));
}
