using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Rules.Movement;

namespace Rammevaerk.Rates.Rules.Agreements;

/// <summary>RATE-13D: what a rate would become under assumptions. An estimate, never a rate.</summary>
public static class EstimatedRateRule
{
    public static readonly RuleInfo Info = new(
        "RATE-13D",
        "Skønnet takst",
        "Takstens egne led skiftes med antagelserne, og taksten regnes igen med RATE-2 eller RATE-7. En besparelse tages "
            + "af hver udgiftslinje, overhead følger med, pladser og belægning ændrer antallet af enheder, mens udgifterne "
            + "bliver stående. Belægningen kan højst blive 100\u00A0%. En takst, der er rettet, flytter sig lige så mange "
            + "kroner som den beregnede. Hvor omkostningerne ikke er offentlige, regnes af taksten alene.",
        "skøn = takst + (taksten med antagelserne − taksten uden)",
        "DEFAULT (antagelsernes virkning); RATE-2 og RATE-7 (beregningen)"
    );

    private const decimal SmallestOccupancy = 0.01m;

    /// <summary>The estimated rate in kroner.</summary>
    /// <param name="parts">The parts of the rate.</param>
    /// <param name="assumed">The assumptions.</param>
    /// <param name="decimals">Decimals of the area's rates.</param>
    public static decimal Compute(RateParts parts, Assumptions assumed, int decimals) =>
        assumed.LeaveRates
            ? parts.Published
            : parts.Published + Rate(parts, assumed, decimals) - Rate(parts, new Assumptions(), decimals);

    /// <summary>A rate as parts that tell nothing of its costs: all it brings in is one line.</summary>
    public static RateParts WithoutCosts(RateParts parts)
    {
        var divisors = parts.Parts.Where(part => part.IsDivisor).ToList();
        var units = divisors.Aggregate(1m, (product, part) => product * part.Value);
        return new(
            [new(RatePartKind.CostLine, "Det, taksten opkræver", parts.Published * units, Unit.Kroner), .. divisors],
            parts.Published,
            parts.Published
        );
    }

    private static decimal Rate(RateParts parts, Assumptions assumed, int decimals)
    {
        var before = Sum(parts, RatePartKind.CostLine);
        var basis = before * (1m - assumed.Savings);
        var own = Sum(parts, RatePartKind.Overhead);
        var overhead =
            assumed.Overhead is { } share ? basis * share
            : assumed.Savings == 0m ? own
            : own * (1m - assumed.Savings);
        var regulation = Sum(parts, RatePartKind.Regulation);
        return
            Divisor(parts, RatePartKind.Units, assumed) is { } units
            && Divisor(parts, RatePartKind.Occupancy, assumed) is { } occupancy
            ? RatePerUnitRule
                .Compute(
                    basis,
                    overhead,
                    regulation,
                    Divisor(parts, RatePartKind.Places, assumed)!.Value,
                    units,
                    occupancy,
                    decimals
                )
                .Value
            : AddOnRateRule
                .Compute(basis, overhead, regulation, Divisor(parts, RatePartKind.Places, assumed)!.Value, decimals)
                .Value;
    }

    private static decimal Sum(RateParts parts, RatePartKind kind) =>
        parts.Parts.Where(part => part.Kind == kind).Sum(part => part.Value);

    private static decimal? Divisor(RateParts parts, RatePartKind kind, Assumptions assumed) =>
        parts.Parts.FirstOrDefault(part => part.Kind == kind) is { } part ? Changed(part, assumed) : null;

    private static decimal Changed(RatePart part, Assumptions assumed) =>
        part.Kind switch
        {
            RatePartKind.Places => part.Value * (1m + assumed.Places),
            RatePartKind.Occupancy when assumed.Occupancy != 0m => decimal.Clamp(
                part.Value + assumed.Occupancy,
                SmallestOccupancy,
                decimal.Max(1m, part.Value)
            ),
            _ => part.Value,
        };
}
