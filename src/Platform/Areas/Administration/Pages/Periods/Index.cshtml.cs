using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Features.Administration;
using Rammevaerk.Platform.Features.Periods;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Administration.Pages.Periods;

/// <summary>The closed periods of an area, and those opened again.</summary>
[RequiresPermission(Permissions.ReadAudit)]
public sealed class IndexModel(RammevaerkDb db, VisitorAccessor visitors, TimeProvider time) : PageModel
{
    public AreaKey Area { get; private set; }

    public IReadOnlyList<AreaKey> Areas { get; private set; } = [];

    /// <summary>The newest days first.</summary>
    public IReadOnlyList<ClosedPeriod> Periods { get; private set; } = [];

    /// <summary>True when the reader may close and open.</summary>
    public bool MayClose => visitors.Current.May(Permissions.ClosePeriods, Area);

    /// <summary>The year before this one: what is closed most often.</summary>
    public int LastYear => DanishClock.Year(time) - 1;

    public async Task<IActionResult> OnGetAsync(string omraade, CancellationToken cancellation)
    {
        Area = new AreaKey(omraade);
        if (!AreaWords.All.Contains(Area))
        {
            return NotFound();
        }

        Areas = OwnArea.Of(visitors.Current, Permissions.ReadAudit);
        Periods = await db.Set<ClosedPeriod>()
            .AsNoTracking()
            .Where(one => one.Area == omraade)
            .OrderByDescending(one => one.To)
            .ThenByDescending(one => one.ClosedAt)
            .ToListAsync(cancellation);
        return Page();
    }

    public string ReopenOf(ClosedPeriod period) => $"{PeriodEndpoints.AddressOf(Area)}/{period.Id}/genaabn";

    public static string FormOf(ClosedPeriod period) => PeriodEndpoints.FormOf(period);
}
