using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Rules.Catalogue;
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

    /// <summary>Says what must hold or be told, without a formula of its own.</summary>
    Provision,

    /// <summary>A rule another module has registered.</summary>
    Other,
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
    [
        .. CheckCatalogue
            .Rules.Select(rule => Of(rule, RuleKind.Calculation))
            .Concat(Provisions.All.Select(rule => Of(rule, RuleKind.Provision)))
            .OrderBy(rule => Rank(rule.Id))
            .ThenBy(rule => rule.Id, StringComparer.Ordinal),
        .. CheckCatalogue.All.Select(check => Of(check.Info)),
    ];

    /// <summary>Keys of the dated parameters it reads.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = RuleReads.Of(Id);

    /// <summary>Its worked examples.</summary>
    public IReadOnlyList<RuleExample> Examples { get; } = RuleExamples.Of(Id);

    /// <summary>True when part of the rule has no known source.</summary>
    public bool IsDefault => Source.Contains(Parameter.DefaultSource, StringComparison.Ordinal);

    /// <summary>Its page.</summary>
    public string Address => $"/takster/regler/{Id}";

    private static CatalogueEntry Of(RuleInfo rule, RuleKind kind) =>
        new(rule.Id, kind, null, rule.Title, rule.Words, rule.Formula, rule.Source);

    /// <summary>13 of RATE-13B: after RATE-7 and before RATE-14.</summary>
    private static int Rank(string id) =>
        int.Parse(
            new string([.. id.SkipWhile(sign => !char.IsAsciiDigit(sign)).TakeWhile(char.IsAsciiDigit)]),
            Danish.Invariant
        );

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
