using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules.Movement;

/// <summary>What a part of a rate is: an amount above the line, or something the amounts are divided by.</summary>
public enum RatePartKind
{
    /// <summary>A line of the budget, kroner.</summary>
    CostLine,

    /// <summary>RATE-4, kroner.</summary>
    Overhead,

    /// <summary>Post-regulation, kroner.</summary>
    Regulation,

    /// <summary>Full-time places, or the budgeted units of an add-on.</summary>
    Places,

    /// <summary>Units of a place and year: days, opening days, attendances.</summary>
    Units,

    /// <summary>RATE-5 as a share.</summary>
    Occupancy,
}

/// <summary>One part of a rate.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What the derivation calls it.</param>
/// <param name="Value">Kroner, a count, or a share.</param>
/// <param name="Unit">What the value counts.</param>
public sealed record RatePart(RatePartKind Kind, string Label, decimal Value, Unit Unit)
{
    /// <summary>True for what the amounts are divided by.</summary>
    public bool IsDivisor => Kind is RatePartKind.Places or RatePartKind.Units or RatePartKind.Occupancy;
}

/// <summary>A rate of one year as the parts of RATE-2 or RATE-7 that made it.</summary>
/// <param name="Parts">Amounts, then what they are divided by; each kind but the cost lines at most once.</param>
/// <param name="Rate">The rate they made, in kroner.</param>
/// <param name="Published">The rate that counts, in kroner: another than <paramref name="Rate"/> when it was corrected.</param>
public sealed record RateParts(IReadOnlyList<RatePart> Parts, decimal Rate, decimal Published)
{
    /// <summary>The amounts in kroner, together.</summary>
    public decimal Total => Parts.Where(part => !part.IsDivisor).Sum(part => part.Value);

    /// <summary>The value of a part; null where the year has none such.</summary>
    public decimal? Of(RatePartKind kind, string label) =>
        Parts
            .FirstOrDefault(part => part.Kind == kind && (kind != RatePartKind.CostLine || part.Label == label))
            ?.Value;

    /// <summary>The parts a stored derivation holds; null when it is no derivation of RATE-2 or RATE-7.</summary>
    public static RateParts? Of(Explanation rate)
    {
        var computed = CorrectedExplanation.Computed(rate);
        return computed.Rule == RatePerUnitRule.Info.Id ? OfMainService(computed, rate.Value)
            : computed.Rule == AddOnRateRule.Info.Id ? OfAddOn(computed, rate.Value)
            : null;
    }

    private static RateParts? OfMainService(Explanation rate, decimal published) =>
        rate.Inputs is [var basis, var overhead, var regulation, { Inputs: [var places, var units, var occupancy] }]
            ? Made(
                rate,
                published,
                Amounts(basis, overhead, regulation),
                Part(RatePartKind.Places, places),
                Part(RatePartKind.Units, units),
                Part(RatePartKind.Occupancy, occupancy)
            )
            : null;

    private static RateParts? OfAddOn(Explanation rate, decimal published) =>
        rate.Inputs is [var basis, var overhead, var regulation, var units]
            ? Made(rate, published, Amounts(basis, overhead, regulation), Part(RatePartKind.Places, units))
            : null;

    private static IEnumerable<RatePart> Amounts(Explanation basis, Explanation overhead, Explanation regulation) =>
        [
            .. basis.Inputs.Select(line => Part(RatePartKind.CostLine, line)),
            Part(RatePartKind.Overhead, overhead),
            Part(RatePartKind.Regulation, regulation),
        ];

    private static RateParts? Made(
        Explanation rate,
        decimal published,
        IEnumerable<RatePart> amounts,
        params IEnumerable<RatePart> divisors
    )
    {
        var parts = new RateParts([.. amounts, .. divisors], rate.Value, published);
        return parts.Parts.Any(part => part is { IsDivisor: true, Value: <= 0m }) ? null : parts;
    }

    private static RatePart Part(RatePartKind kind, Explanation of) => new(kind, of.Label, of.Value, of.Unit);
}
