using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Planning;

/// <summary>The dates of others that an area's plans take into account.</summary>
[RequiresPermission(Permissions.ReadMeetings)]
public sealed class DatesModel(RammevaerkDb db, VisitorAccessor visitors, TimeProvider time) : PageModel
{
    private static readonly Dictionary<string, Func<OutsideDate, object?>> Columns = new()
    {
        ["dato"] = row => row.From,
        ["hvis"] = row => row.Owner,
        ["hvad"] = row => row.Title,
    };

    public AreaKey Area { get; private set; }

    public string Text { get; private set; } = "";

    public IReadOnlyList<OutsideDate> Shown { get; private set; } = [];

    public int Count { get; private set; }

    public IReadOnlyList<StatutoryDate> Statutory { get; private set; } = [];

    public DateOnly Today { get; } = DanishClock.Today(time);

    public bool MayEdit => visitors.Current.May(Permissions.EditMeetings, Area);

    public string Address => SaveOutsideDate.PageOf(Area.Value);

    /// <summary>The field as typed; empty when the page is simply read.</summary>
    public string Value(string field) => Posted.Value(HttpContext, field) ?? "";

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        Area = new(omraade);
        if (PartyRegister.Areas.All(area => area.Key != Area))
        {
            return NotFound();
        }

        var all = await db.Set<OutsideDate>()
            .AsNoTracking()
            .Where(one => one.Area == omraade)
            .OrderBy(one => one.From)
            .ToListAsync(HttpContext.RequestAborted);
        Text = Request.Query["q"].ToString().Trim();
        Count = all.Count;
        Shown =
        [
            .. ListOrder
                .Of(Request)
                .Apply(all.Where(one => TextFilter.Finds(Text, one.Owner, one.Title, one.DateText)), Columns),
        ];
        Statutory = [.. StatutoryDates.Of(Today.Year), .. StatutoryDates.Of(Today.Year + 1)];
        return Page();
    }
}
