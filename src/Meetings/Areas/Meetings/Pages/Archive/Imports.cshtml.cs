using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Features.Archive;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Archive;

/// <summary>The form old documents are handed in with, and the documents there are.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class ImportsModel(ImportDesk desk) : PageModel
{
    public string AreaName { get; private set; } = "";

    public string Address { get; private set; } = "";

    public IReadOnlyList<(MinutesImport Import, ReviewedMinutes Minutes, string Name)> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        if (PartyRegister.Areas.FirstOrDefault(area => area.Key.Value == omraade) is not { } found)
        {
            return NotFound();
        }

        (AreaName, Address) = (found.Name, MinutesImport.AddressOf(omraade));
        var bodies = (await desk.BodiesAsync(omraade, HttpContext.RequestAborted)).ToDictionary(body => body.Id);
        Rows =
        [
            .. (await desk.AllAsync([omraade], HttpContext.RequestAborted)).Select(import =>
            {
                var minutes = ReviewedMinutes.Read(import.Reviewed);
                var body = import.BodyId is { } id ? bodies.GetValueOrDefault(id) : null;
                return (import, minutes, ImportView.NameOf(import, minutes, body));
            }),
        ];
        return Page();
    }
}
