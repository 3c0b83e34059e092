using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Portal;
using Rammevaerk.Rates.Features.Portal;
using Rammevaerk.Rates.Rules.Portal;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Portal;

/// <summary>An extract held against what is published here.</summary>
[RequiresPermission(Permissions.PublishRates)]
public sealed class ExtractModel(PortalDesk desk) : PageModel
{
    public PortalExtract Extract { get; private set; } = null!;

    public PortalList List { get; private set; } = null!;

    public static BadgeKind Badge(PortalStanding standing) =>
        standing switch
        {
            PortalStanding.Agrees => BadgeKind.Success,
            PortalStanding.Differs or PortalStanding.Unread => BadgeKind.Warning,
            _ => BadgeKind.Plain,
        };

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        if (await desk.CompareAsync(new AreaKey(omraade), id, HttpContext.RequestAborted) is not { } compared)
        {
            return NotFound();
        }

        Extract = compared.Extract;
        List = new(compared.Findings, Request);
        return Page();
    }
}
