using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;
using Rammevaerk.Rates.Features.Catalogue;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Rules;

/// <summary>One rule with words, formula and source, at an address that can be sent.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class RuleModel : PageModel
{
    public CatalogueEntry Rule { get; private set; } = null!;

    /// <summary>The formula with the signs of print instead of those of a keyboard.</summary>
    public string Formula =>
        Rule
            .Formula.Replace("<=", "≤", StringComparison.Ordinal)
            .Replace(">=", "≥", StringComparison.Ordinal)
            .Replace("<>", "≠", StringComparison.Ordinal);

    public IActionResult OnGet(string id)
    {
        if (CatalogueEntry.Find(id) is not { } rule)
        {
            return NotFound();
        }

        Rule = rule;
        return Page();
    }
}
