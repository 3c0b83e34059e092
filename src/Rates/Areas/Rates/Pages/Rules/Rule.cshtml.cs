using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;
using Rammevaerk.Rates.Features.Catalogue;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Rules;

/// <summary>One rule with words, formula, source, examples, parameters and rounds, at an address that can be sent.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class RuleModel(RuleCatalogue catalogue, RuleUseDesk desk, ParameterSet parameters) : PageModel
{
    public CatalogueEntry Rule { get; private set; } = null!;

    /// <summary>The checks that hold files to the rule.</summary>
    public IReadOnlyList<CatalogueEntry> CheckedBy { get; private set; } = [];

    /// <summary>One of each parameter the rule reads, for its label and key.</summary>
    public IReadOnlyList<Parameter> Parameters { get; private set; } = [];

    public IReadOnlyList<RuleUse> Uses { get; private set; } = [];

    /// <summary>The formula with the signs of print instead of those of a keyboard.</summary>
    public string Formula =>
        Rule
            .Formula.Replace("<=", "≤", StringComparison.Ordinal)
            .Replace(">=", "≥", StringComparison.Ordinal)
            .Replace("<>", "≠", StringComparison.Ordinal);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (catalogue.Find(id) is not { } rule)
        {
            return NotFound();
        }

        Rule = rule;
        CheckedBy = RuleCatalogue.CheckedBy(rule.Id);
        Parameters =
        [
            .. rule.Parameters.Select(key => parameters.All.FirstOrDefault(one => one.Key == key)).OfType<Parameter>(),
        ];
        Uses = await desk.LoadAsync(rule, cancellation);
        return Page();
    }
}
