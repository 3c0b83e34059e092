using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Planning;

/// <summary>Takes in dates of others from a calendar file or pasted lines; first shown as understood.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class ImportDatesModel : PageModel
{
    public AreaKey Area { get; private set; }

    public ImportPreview? Preview { get; private set; }

    public string Address => ImportOutsideDates.PageOf(Area.Value);

    public string Value(string field) => Posted.Value(HttpContext, field) ?? "";

    public IActionResult OnGet(string omraade)
    {
        Area = new(omraade);
        Preview = ImportPreview.Of(HttpContext);
        return PartyRegister.Areas.Any(area => area.Key == Area) ? Page() : NotFound();
    }
}
