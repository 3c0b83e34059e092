using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Search.Pages;

/// <summary>One box over everything; each reader finds what the reader may open.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(SearchHits hits, RammevaerkDb db, VisitorAccessor visitors) : PageModel
{
    public SearchPage Result { get; private set; } = null!;

    /// <summary>How far the index is while it is being made; null when it is done.</summary>
    public SearchState? Building { get; private set; }

    public bool MaySave => visitors.Current.IsSignedIn && visitors.Current.May(Permissions.OwnAccount);

    public async Task OnGetAsync()
    {
        Result = await hits.PageAsync(SearchAsked.Of(Request), HttpContext.RequestAborted);
        Building = await db.Set<SearchState>()
            .AsNoTracking()
            .FirstOrDefaultAsync(state => state.IsBuilding || state.Edition == 0, HttpContext.RequestAborted);
    }
}
