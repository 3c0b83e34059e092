using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Features.Archive;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Archive;

/// <summary>The form that corrects what was read of the meeting itself.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class HeadModel(ImportDesk desk) : ImportPage(desk)
{
    /// <summary>The plain fields: name, label, what was read, what to write.</summary>
    public IEnumerable<(string Name, string Label, ReviewedField Field, string Hint)> Fields =>
        [
            ("titel", "Titel", View.Minutes.Title, ""),
            ("dato", "Dato", View.Minutes.Date, "Fx 12-05-2020."),
            ("start", "Begynder", View.Minutes.Starts, "Fx 09:30."),
            ("slut", "Slutter", View.Minutes.Ends, ""),
            ("sted", "Sted", View.Minutes.Place, ""),
            ("moedeleder", "Mødeleder", View.Minutes.Chair, ""),
        ];

    /// <summary>The lines before the first item.</summary>
    public LineSpan Shown => ImportSource.HeadOf(View);

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id) =>
        await FindAsync(omraade, id) && View.Import.IsOpen ? Page() : NotFound();
}
