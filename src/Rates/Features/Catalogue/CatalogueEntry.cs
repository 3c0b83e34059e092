using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>What a rule of the catalogue looks at.</summary>
public enum RuleKind
{
    Form,
    Row,
    File,
    Comparison,
    Calculation,
}

/// <summary>One rule of the public catalogue: a check, or a rule of calculation.</summary>
/// <param name="Id">RF-201, or RATE-2.</param>
/// <param name="Kind">What it looks at.</param>
/// <param name="Severity">How serious its findings are; null for a rule of calculation.</param>
/// <param name="Title">In one line.</param>
/// <param name="Words">What it does and why.</param>
/// <param name="Formula">In words a spreadsheet user knows.</param>
/// <param name="Source">Law, agreement, or DEFAULT.</param>
public sealed record CatalogueEntry(
    string Id,
    RuleKind Kind,
    Severity? Severity,
    string Title,
    string Words,
    string Formula,
    string Source
)
{
    /// <summary>Every rule the product uses: the calculations first, then the checks by number.</summary>
    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [.. CheckCatalogue.Rules.Select(Of), .. CheckCatalogue.All.Select(check => Of(check.Info))];

    /// <summary>True when part of the rule has no known source.</summary>
    public bool IsDefault => Source.Contains(Parameter.DefaultSource, StringComparison.Ordinal);

    /// <summary>Its page.</summary>
    public string Address => $"/takster/regler/{Id}";

    public static CatalogueEntry? Find(string id) =>
        All.FirstOrDefault(entry => string.Equals(entry.Id, id, StringComparison.OrdinalIgnoreCase));

    private static CatalogueEntry Of(RuleInfo rule) =>
        new(rule.Id, RuleKind.Calculation, null, rule.Title, rule.Words, rule.Formula, rule.Source);

    private static CatalogueEntry Of(CheckInfo check) =>
        new(check.Id, KindOf(check.Id), check.Severity, check.Title, check.Words, check.Formula, check.Source);

    private static RuleKind KindOf(string id) =>
        id[3] switch
        {
            '1' => RuleKind.Form,
            '2' => RuleKind.Row,
            '3' => RuleKind.File,
            '4' => RuleKind.Comparison,
            _ => throw new InvalidOperationException(id),
        };
}
