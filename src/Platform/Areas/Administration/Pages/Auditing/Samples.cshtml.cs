using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Features.Administration;
using Rammevaerk.Platform.Features.Auditing;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Administration.Pages.Auditing;

/// <summary>The samples drawn in an area, and the form that draws one.</summary>
[RequiresPermission(Permissions.DrawSamples)]
public sealed class SamplesModel(RammevaerkDb db, DrawSample draw, VisitorAccessor visitors, TimeProvider time)
    : PageModel
{
    public AreaKey Area { get; private set; }

    public IReadOnlyList<AreaKey> Areas { get; private set; } = [];

    public IReadOnlyList<ISamplePopulation> Populations => draw.Populations;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<AuditSample> Samples { get; private set; } = [];

    public DateOnly Today => DanishClock.Today(time);

    public async Task<IActionResult> OnGetAsync(string omraade, CancellationToken cancellation)
    {
        Area = new AreaKey(omraade);
        if (!AreaWords.All.Contains(Area))
        {
            return NotFound();
        }

        Areas = OwnArea.Of(visitors.Current, Permissions.DrawSamples);
        Samples = await db.Set<AuditSample>()
            .AsNoTracking()
            .Where(one => one.Area == omraade)
            .OrderByDescending(one => one.DrawnAt)
            .ToListAsync(cancellation);
        return Page();
    }

    public string TitleOf(AuditSample sample) => draw.Find(sample.Population)?.Title ?? sample.Population;
}
