using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>What a reader can narrow a report to: codes or words with what they are called.</summary>
public sealed class InsightChoices(InsightReport report)
{
    public IReadOnlyList<(string Key, string Name)> Bases { get; } =
        Of(report, InsightFilter.BasisOf, key => key == InsightFilter.NotTold ? "Uden paragraf" : key);

    public IReadOnlyList<(string Key, string Name)> Municipalities { get; } =
        Of(report, InsightFilter.MunicipalityOf, report.NameOf);

    public IReadOnlyList<(string Key, string Name)> Types { get; } = Of(report, rate => rate.OfferType, key => key);

    public IReadOnlyList<(string Key, string Name)> Operators { get; } =
        Of(report, rate => rate.Party, report.NameOf, ofWholeArea: true);

    private static List<(string Key, string Name)> Of(
        InsightReport report,
        Func<InsightRate, string> key,
        Func<string, string> name,
        bool ofWholeArea = false
    ) =>
        [
            .. report
                .All.Where(rate => ofWholeArea || report.Party is null || rate.Party == report.Party)
                .Select(key)
                .Where(one => one.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Select(one => (one, name(one)))
                .OrderBy(one => one.Item2, Kernel.Danish.Order),
        ];
}
