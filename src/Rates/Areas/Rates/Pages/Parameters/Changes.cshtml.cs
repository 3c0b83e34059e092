using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;
using Rammevaerk.Rates.Features.Catalogue;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Parameters;

/// <summary>Which parameters were changed between two days.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class ChangesModel(ParameterChangeDesk desk, TimeProvider time) : PageModel
{
    public ParameterChangeChoice Choice { get; private set; } = null!;

    public IReadOnlyList<ParameterChangeRow> Changes { get; private set; } = [];

    /// <summary>The areas, the whole country last.</summary>
    public static IReadOnlyList<AreaKey> Areas => AreaWords.All;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Choice = new(Request, Platform.DanishClock.Today(time));
        Changes = Choice.Order(await desk.LoadAsync(Choice, cancellation));
    }
}
