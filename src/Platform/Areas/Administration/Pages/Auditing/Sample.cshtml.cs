using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Features.Auditing;
using Rammevaerk.Platform.Rules;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Administration.Pages.Auditing;

/// <summary>One sample: what was drawn, how, and whether it is the same when drawn again.</summary>
[RequiresPermission(Permissions.DrawSamples)]
public sealed class SampleModel(RammevaerkDb db, DrawSample draw) : PageModel
{
    public AuditSample Sample { get; private set; } = null!;

    public string Title { get; private set; } = "";

    public IReadOnlyList<DrawnItem> Drawn { get; private set; } = [];

    /// <summary>True when the same is drawn now.</summary>
    public bool IsSameAgain { get; private set; }

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id, CancellationToken cancellation)
    {
        var area = new AreaKey(omraade);
        var sample = await db.Set<AuditSample>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id && one.Area == area.Value, cancellation);
        if (sample is null)
        {
            return NotFound();
        }

        Sample = sample;
        Title = draw.Find(sample.Population)?.Title ?? sample.Population;
        Drawn = DrawSample.ItemsOf(sample);
        IsSameAgain = await draw.IsSameAgainAsync(sample, cancellation);
        return Page();
    }
}
