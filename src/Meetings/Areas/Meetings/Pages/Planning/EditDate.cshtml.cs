using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Planning;

/// <summary>One date of others, to be changed or deleted.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class EditDateModel(RammevaerkDb db) : PageModel
{
    public OutsideDate Date { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        if (await SaveOutsideDate.FindAsync(db, omraade, id, HttpContext.RequestAborted) is not { } date)
        {
            return NotFound();
        }

        Date = date;
        Date.DateText = Posted.Value(HttpContext, "dato") ?? date.DateText;
        Date.Owner = Posted.Value(HttpContext, "hvis") ?? date.Owner;
        Date.Title = Posted.Value(HttpContext, "hvad") ?? date.Title;
        Date.Kind = OutsideDateWords.Parse(Posted.Value(HttpContext, "slags") ?? "") ?? date.Kind;
        return Page();
    }
}
