namespace Rammevaerk.Rates.Rules.Movement;

/// <summary>How much one part moved a rate.</summary>
/// <param name="Part">The part, with this year's name and unit where it has one; null for last year's correction, which is of last year alone.</param>
/// <param name="Last">Its value last year; null when it was not there.</param>
/// <param name="Now">Its value this year; null when it is not there.</param>
/// <param name="Kroner">Kroner of the rate, rounded to øre.</param>
public sealed record PartMove(RatePart? Part, decimal? Last, decimal? Now, decimal Kroner);

/// <summary>A rate's difference from last year, part by part.</summary>
/// <param name="Last">Last year's rate, as it counts.</param>
/// <param name="Now">This year's rate.</param>
/// <param name="Moves">The parts; their kroner sum to the difference exactly.</param>
public sealed record RateMovement(decimal Last, decimal Now, IReadOnlyList<PartMove> Moves)
{
    public decimal Difference => Now - Last;
}

/// <summary>
/// RATE-17: what moved a rate. The parts are changed one by one, in the order of the formula, from last year's value to this
/// year's; what the rate moves at each step is the part's share. The last step takes what rounding leaves.
/// </summary>
public static class RateMovementRule
{
    public static readonly RuleInfo Info = new(
        "RATE-17",
        "Hvad flyttede taksten",
        "Forskellen til sidste års takst delt på det, den er regnet af. Leddene skiftes ét for ét fra sidste års tal til "
            + "dette års: først udgifterne linje for linje, overhead og efterregulering delt med sidste års pladser, dage og "
            + "belægning, så pladserne, så dagene og til sidst belægningen. Hvert bidrag er afrundet til øre, og det "
            + "sidste led får afrundingen, så bidragene altid giver forskellen.",
        "bidrag = taksten med leddets tal i år − taksten med leddets tal sidste år, de foregående led med årets tal",
        "DEFAULT (rækkefølgen); RATE-2 og RATE-7 (leddene)"
    );

    private const int Decimals = 2;

    /// <summary>The moves from last year's parts to this year's.</summary>
    public static RateMovement Compute(RateParts last, RateParts now)
    {
        var moves = new List<PartMove>();
        if (last.Rate != last.Published)
        {
            moves.Add(new(null, last.Published - last.Rate, null, last.Rate - last.Published));
        }

        var divisor = Divisor(last.Parts);
        foreach (var part in now.Parts.Concat(last.Parts).Where(part => !part.IsDivisor).DistinctBy(Identity))
        {
            var (before, after) = (last.Of(part.Kind, part.Label), now.Of(part.Kind, part.Label));
            moves.Add(new(part, before, after, Rounded(((after ?? 0m) - (before ?? 0m)) / divisor)));
        }

        var rate = now.Total / divisor;
        foreach (var part in now.Parts.Concat(last.Parts).Where(part => part.IsDivisor).DistinctBy(Identity))
        {
            var (before, after) = (last.Of(part.Kind, part.Label), now.Of(part.Kind, part.Label));
            divisor = divisor / (before ?? 1m) * (after ?? 1m);
            moves.Add(new(part, before, after, Rounded((now.Total / divisor) - rate)));
            rate = now.Total / divisor;
        }

        return new(last.Published, now.Published, WithRounding(moves, now.Published - last.Published));
    }

    /// <summary>The last move takes what the others leave of the difference.</summary>
    private static List<PartMove> WithRounding(List<PartMove> moves, decimal difference)
    {
        var rest = difference - moves.Sum(move => move.Kroner);
        moves[^1] = moves[^1] with { Kroner = moves[^1].Kroner + rest };
        return moves;
    }

    private static (RatePartKind, string) Identity(RatePart part) =>
        (part.Kind, part.Kind == RatePartKind.CostLine ? part.Label : "");

    private static decimal Divisor(IEnumerable<RatePart> parts) =>
        parts.Where(part => part.IsDivisor).Aggregate(1m, (product, part) => product * part.Value);

    private static decimal Rounded(decimal kroner) => decimal.Round(kroner, Decimals, MidpointRounding.AwayFromZero);
}
