using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Features.Administration;
using Rammevaerk.Platform.Features.Auditing;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Administration.Pages.Auditing;

/// <summary>Who opened whose cost details.</summary>
[RequiresPermission(Permissions.ReadAudit)]
public sealed class CostReadsModel(RammevaerkDb db, IPartyNames names, VisitorAccessor visitors) : PageModel
{
    /// <summary>The most lines shown; a file holds more.</summary>
    public const int Most = 200;

    public AreaKey Area { get; private set; }

    public IReadOnlyList<AreaKey> Areas { get; private set; } = [];

    public CostReadList List { get; private set; } = null!;

    public IReadOnlyList<CostRead> Reads { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string omraade, CancellationToken cancellation)
    {
        Area = new AreaKey(omraade);
        if (!AreaWords.All.Contains(Area))
        {
            return NotFound();
        }

        Areas = OwnArea.Of(visitors.Current, Permissions.ReadAudit);
        List = new(Area, Request);
        Reads = await List.LoadAsync(db, Most, cancellation);
        return Page();
    }

    public string NameOf(string party) => names.Name(party);
}
