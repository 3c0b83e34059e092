using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules;

/// <summary>RATE-10: a private rate carries indirect VAT; the net rate is what is left without it.</summary>
public static class NetRateRule
{
    public static readonly RuleInfo Info = new(
        "RATE-10",
        "Takst uden indirekte moms",
        "En privat leverandørs takst rummer indirekte moms, som kommunen får refunderet. Taksten vises derfor også uden: "
            + "taksten gange områdets andel, afrundet til hele øre.",
        "nettotakst = AFRUND(takst × andel uden indirekte moms; 2)",
        "Praksis i takstbilag; andelen er en dateret parameter"
    );

    public static readonly Step Step = new("Takst uden indirekte moms", Unit.Kroner, Info.Id, Info.Source);

    private const int Decimals = 2;

    /// <summary>Kroner per unit without indirect VAT.</summary>
    /// <param name="gross">The rate, kroner per unit.</param>
    /// <param name="share">What is left without VAT, as a share: 0.954.</param>
    public static Figure Compute(Figure gross, Figure share) => (gross * share).Rounded(Decimals);
}
