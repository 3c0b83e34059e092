using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules.Ledger;

/// <summary>RATE-6: what an offer's year gave, and what of it a later rate takes up.</summary>
public static class PostRegulationRule
{
    public static readonly RuleInfo Info = new(
        "RATE-6",
        "Efterregulering",
        "Årets resultat er opkrævet betaling minus omkostninger, renset for efterregulering af tidligere år. "
            + "Efter reglen om henlæggelse kan driftsherren henlægge et overskud op til en andel af takstgrundlaget; det skal være "
            + "anvendt inden for en årrække og ikke på et tilbud uden for rammeaftalen. Efter reglen om overførsel kan en andel "
            + "overføres til næste års ramme. Resten indgår i en senere takst. Underskud behandles som overskud med modsat fortegn.",
        "resultat = opkrævet − omkostninger − efterregulering i årets takst + anvendt henlæggelse + overført ramme; "
            + "efterregulering = −(indregnet af tidligere års resultater)",
        "Styringsaftale (henlæggelse op til 5\u00A0%, anvendt inden 5 år); DEFAULT: resten senest to år efter, og underskud som overskud"
    );

    /// <summary>The step the ledger's amount is shown as in a rate's derivation.</summary>
    public static readonly Step Step = new("Efterregulering", Unit.Kroner, Info.Id, Info.Source);

    /// <summary>The step a year's result is shown as.</summary>
    public static readonly Step ResultStep = new("Årets resultat", Unit.Kroner, Info.Id, Info.Source);

    /// <summary>The year's own surplus (positive) or deficit in kroner.</summary>
    /// <param name="proceeds">What buyers were charged.</param>
    /// <param name="costs">What the offer cost.</param>
    /// <param name="regulation">Post-regulation in the year's rates; a deficit is positive.</param>
    /// <param name="spared">Set aside earlier and used, or carried to the year's frame; it paid for part of the costs.</param>
    public static Figure Result(Figure proceeds, Figure costs, Figure regulation, Figure spared) =>
        (proceeds - costs - regulation + spared).Named(ResultStep);

    /// <summary>
    /// The signed amount a rate takes up, from the parts of earlier results booked in its year: a surplus lowers the rate.
    /// </summary>
    public static Figure Regulation(ReadOnlySpan<Figure> parts) => (-Figure.Sum(parts)).Named(Step);
}
