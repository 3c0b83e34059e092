using Rammevaerk.Platform.Rules;

namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>Every rule of the product: those of the rates, and what other modules have registered.</summary>
public sealed class RuleCatalogue(IEnumerable<IRuleSource> sources)
{
    /// <summary>The rules of the rates.</summary>
    public static IReadOnlyList<CatalogueEntry> Own => CatalogueEntry.All;

    /// <summary>The rules of the rates first, then the other modules' by number.</summary>
    public IReadOnlyList<CatalogueEntry> All { get; } =
    [.. Own, .. sources.SelectMany(source => source.Rules).OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(Of)];

    public CatalogueEntry? Find(string id) =>
        All.FirstOrDefault(entry => string.Equals(entry.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The checks whose source names the rule: they hold files to it.</summary>
    public static IReadOnlyList<CatalogueEntry> CheckedBy(string rule) =>
        [.. Own.Where(entry => entry.Severity is not null && Names(entry.Source, rule))];

    private static CatalogueEntry Of(RuleEntry rule) =>
        new(rule.Id, RuleKind.Other, null, rule.Title, rule.Words, rule.Formula, rule.Source)
        {
            Parameters = rule.Parameters,
        };

    /// <summary>RATE-1 is not named by RATE-11.</summary>
    private static bool Names(string source, string rule)
    {
        for (
            var at = source.IndexOf(rule, StringComparison.Ordinal);
            at >= 0;
            at = source.IndexOf(rule, at + 1, StringComparison.Ordinal)
        )
        {
            var end = at + rule.Length;
            if (end == source.Length || !char.IsLetterOrDigit(source[end]))
            {
                return true;
            }
        }

        return false;
    }
}
