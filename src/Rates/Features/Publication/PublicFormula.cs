using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Rules.Movement;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>One part of a rate's formula.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The number with its unit; null when it is not public.</param>
public sealed record PublicPart(string Label, string? Value);

/// <summary>How a rate is computed, in words, with the parts that are public and those that are not.</summary>
/// <param name="Words">The rule's formula.</param>
/// <param name="Parts">Its parts, in the formula's order.</param>
public sealed record PublicFormula(string Words, IReadOnlyList<PublicPart> Parts)
{
    /// <summary>Of a stored derivation and what is shown of it; null when it is none of our rules'.</summary>
    public static PublicFormula? Of(Explanation whole, Explanation shown)
    {
        if (RateParts.Of(whole) is not { } parts)
        {
            return null;
        }

        var rule =
            CorrectedExplanation.Computed(whole).Rule == AddOnRateRule.Info.Id
                ? AddOnRateRule.Info
                : RatePerUnitRule.Info;
        var kept = LabelsOf(shown).ToHashSet(StringComparer.Ordinal);
        return new(
            rule.Formula,
            [
                new(RateBasisRule.Step.Label, null),
                .. parts
                    .Parts.Where(part => part.Kind != RatePartKind.CostLine)
                    .Select(part => new PublicPart(part.Label, ValueOf(part, kept))),
            ]
        );
    }

    /// <summary>Places and occupancy are published with every rate (RATE-16); the rest as far as the derivation is.</summary>
    private static string? ValueOf(RatePart part, HashSet<string> kept) =>
        part.IsDivisor
        && (part is { Kind: RatePartKind.Occupancy } or { Unit: Unit.Places } || kept.Contains(part.Label))
            ? Danish.Figure(part.Value, part.Unit, withUnit: true)
            : null;

    private static IEnumerable<string> LabelsOf(Explanation shown) =>
        shown.Inputs.SelectMany(LabelsOf).Append(shown.Label);
}
