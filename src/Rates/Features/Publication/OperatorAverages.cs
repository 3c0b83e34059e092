using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>The mean of rates of one paragraph and unit.</summary>
/// <param name="Group">The paragraph and the unit.</param>
/// <param name="Count">How many rates.</param>
/// <param name="Places">Their full-time places.</param>
/// <param name="Mean">Kroner per unit, weighted by places; null where no rate has places.</param>
public sealed record RateAverage(RateGroup Group, int Count, decimal Places, decimal? Mean)
{
    /// <summary>The mean of the group's rates; those without places count for nothing.</summary>
    public static RateAverage Of(RateGroup group, IEnumerable<PublicRateRow> rows)
    {
        var all = rows.ToList();
        var places = all.Sum(row => row.Rate.Places ?? 0m);
        return new(
            group,
            all.Count,
            places,
            places > 0m ? all.Sum(row => row.Rate.Rate * (row.Rate.Places ?? 0m)) / places : null
        );
    }
}

/// <summary>An operator's means by paragraph and unit.</summary>
/// <param name="Party">Official code; empty for the whole list.</param>
/// <param name="Name">Its name.</param>
/// <param name="ByGroup">One mean for each paragraph and unit it has rates of.</param>
public sealed record OperatorAverage(string Party, string Name, IReadOnlyDictionary<RateGroup, RateAverage> ByGroup)
{
    public RateAverage? Of(RateGroup group) => ByGroup.GetValueOrDefault(group);
}

/// <summary>
/// The means of a list by operator, for each paragraph and unit by itself: paragraphs are different services, and a mean
/// over them would say nothing.
/// </summary>
/// <param name="Groups">The paragraphs and units, in their order.</param>
/// <param name="Operators">By name; those of the area without rates last.</param>
/// <param name="Whole">The means of the whole list.</param>
public sealed record OperatorAverages(
    IReadOnlyList<RateGroup> Groups,
    IReadOnlyList<OperatorAverage> Operators,
    OperatorAverage Whole
)
{
    /// <summary>The means of the list's main services.</summary>
    /// <param name="rows">The list.</param>
    /// <param name="others">Those of the area who are named also when they have none.</param>
    public static OperatorAverages Of(IEnumerable<PublicRateRow> rows, IEnumerable<(string Party, string Name)> others)
    {
        var mains = rows.Where(row => !row.IsAddOn).ToList();
        var operators = mains
            .GroupBy(row => (row.Rate.Party, row.Operator))
            .Select(group => Averages(group.Key.Party, group.Key.Operator, group))
            .OrderBy(one => one.Name, Danish.Order)
            .ToList();
        var known = operators.Select(one => one.Party).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. RateGroup.InOrder(mains.Select(row => RateGroup.Of(row.Rate)).Distinct())],
            [
                .. operators,
                .. others
                    .Where(other => !known.Contains(other.Party))
                    .Select(other => Averages(other.Party, other.Name, [])),
            ],
            Averages("", "Alle", mains)
        );
    }

    private static OperatorAverage Averages(string party, string name, IEnumerable<PublicRateRow> rows) =>
        new(
            party,
            name,
            rows.GroupBy(row => RateGroup.Of(row.Rate))
                .ToDictionary(group => group.Key, group => RateAverage.Of(group.Key, group))
        );
}
