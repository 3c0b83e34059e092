using System.Text.RegularExpressions;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules.Insight;

/// <summary>The occupancy readings a rate's derivation rests on (RATE-5).</summary>
public static partial class OccupancyReadings
{
    private const string Actual = "faktisk";

    /// <summary>The readings in the derivation; none where the occupancy is an own or expected figure.</summary>
    public static IReadOnlyList<OccupancyReading> In(Explanation rate) =>
        [
            .. Leaves(rate)
                .Where(leaf => leaf.Unit == Unit.Percent)
                .Select(leaf => (leaf.Value, Named: Reading().Match(leaf.Label)))
                .Where(one => one.Named.Success)
                .Select(one => new OccupancyReading(
                    int.Parse(one.Named.Groups["year"].ValueSpan, Danish.Invariant),
                    one.Named.Groups["kind"].Value == Actual,
                    one.Value
                ))
                .Distinct(),
        ];

    private static IEnumerable<Explanation> Leaves(Explanation step) =>
        step.Inputs.Count == 0 ? [step] : step.Inputs.SelectMany(Leaves);

    /// <summary>As <see cref="ReadingPair"/> calls them.</summary>
    [GeneratedRegex(
        @"^Belægning (?<year>[0-9]{4}) \((?<kind>faktisk|forventet)\)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Reading();
}
