using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;
using Rammevaerk.Rates.Features.Catalogue;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Rules;

/// <summary>The public rule catalogue, made from the rules themselves.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class IndexModel(RuleCatalogue catalogue) : PageModel
{
    public RuleList List { get; private set; } = null!;

    public void OnGet() => List = new(catalogue.All, Request);
}
