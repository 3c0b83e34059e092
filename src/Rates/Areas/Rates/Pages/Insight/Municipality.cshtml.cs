using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;
using Rammevaerk.Rates.Features.Insight;
using Rammevaerk.Rates.Features.Insight.Municipalities;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Insight;

/// <summary>A municipality on one page; without one in the address the visitor's own, else the area's list of them.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[EnableRateLimiting(RateLimits.Report)]
[KeptForVisitor]
public sealed class MunicipalityModel(
    MunicipalityDesk desk,
    RammevaerkDb db,
    PublishedRateDesk published,
    PartyRegister register,
    InsightPrint print,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    /// <summary>Null while a municipality is to be chosen.</summary>
    public MunicipalityPage? Shown { get; private set; }

    public Area Area { get; private set; } = null!;

    public IReadOnlyList<Party> Parties { get; private set; } = [];

    public IReadOnlyList<int> Years { get; private set; } = [];

    public bool MakesPdf => print.MakesPdf;

    public string Address => MunicipalityAddress.Of(Area.Key, Shown!.Party);

    public async Task<IActionResult> OnGetAsync(string? omraade, string? part)
    {
        var visitor = visitors.Current;
        if (omraade is null && visitor is { Area: { } area, Party: { } party })
        {
            return Redirect(MunicipalityAddress.Of(area, party));
        }

        var today = DanishClock.Today(time);
        var key = omraade ?? visitor.Area?.Value ?? register.AreasOn(today)[0].Key.Value;
        if (register.FindArea(key) is not { } found)
        {
            return NotFound();
        }

        Area = found;
        Parties = register.InArea(found.Key, today);
        if (part is null)
        {
            return Page();
        }

        Shown = await desk.FindAsync(key, part, Request, HttpContext.RequestAborted);
        Years = (await InsightYears.LoadAsync(db, published, found.Key, HttpContext.RequestAborted)).Published;
        return Shown is null ? NotFound() : Page();
    }
}
