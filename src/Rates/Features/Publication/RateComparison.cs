using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>What rates must share to be compared: paragraph and unit.</summary>
/// <param name="LegalBasis">As written: SEL § 107.</param>
/// <param name="Unit">What is paid for.</param>
public sealed record RateGroup(string LegalBasis, string Unit)
{
    public static RateGroup Of(IRateSubject rate) => new(rate.LegalBasis, rate.Unit);

    /// <summary>By paragraph, then unit.</summary>
    public static IEnumerable<RateGroup> InOrder(IEnumerable<RateGroup> groups) =>
        groups.OrderBy(group => group.LegalBasis, Danish.Order).ThenBy(group => group.Unit, Danish.Order);
}

/// <summary>How the rates of one paragraph and unit lie.</summary>
/// <param name="Group">The paragraph and the unit.</param>
/// <param name="Spread">How the rates lie.</param>
/// <param name="Highest">The highest of them.</param>
public sealed record RateComparison(RateGroup Group, RateSpread Spread, PublicRateRow Highest)
{
    /// <summary>Of the group's rates, which are one or more.</summary>
    public static RateComparison Of(RateGroup group, IEnumerable<PublicRateRow> rows)
    {
        var all = rows.ToList();
        return new(group, RateSpread.Of(all.Select(row => row.Rate.Rate))!, all.MaxBy(row => row.Rate.Rate)!);
    }
}
