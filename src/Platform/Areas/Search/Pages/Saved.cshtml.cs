using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Search.Pages;

/// <summary>The visitor's own saved searches.</summary>
[RequiresPermission(Permissions.OwnAccount)]
public sealed class SavedModel(RammevaerkDb db, VisitorAccessor visitors) : PageModel
{
    public IReadOnlyList<SavedSearch> Searches { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var account = visitors.Current.AccountId;
        var own = await db.Set<SavedSearch>()
            .AsNoTracking()
            .Where(one => one.AccountId == account)
            .ToListAsync(HttpContext.RequestAborted);
        Searches = [.. own.OrderBy(one => one.Name, Danish.Order).ThenBy(one => one.Id)];
    }

    /// <summary>What a search asks for, in words.</summary>
    public static string Words(SavedSearch saved)
    {
        var asked = SearchAsked.Of(saved.Query);
        return asked.Words(
            asked.Chosen.SelectMany(pair => pair.Value.Select(value => SearchFacets.TextOf(pair.Key, value)))
        );
    }
}
