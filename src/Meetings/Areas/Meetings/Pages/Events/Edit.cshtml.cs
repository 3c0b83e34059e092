using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Events;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Events;

/// <summary>The form of a new event, and of one that is changed.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class EditModel(RammevaerkDb db) : PageModel
{
    /// <summary>What is stored; empty for a new one.</summary>
    public Gathering Stored { get; private set; } = new();

    public string Area { get; private set; } = "";

    public bool IsNew { get; private set; }

    public string Programme { get; private set; } = "";

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public string Action => IsNew ? SaveGathering.NewPageOf(Area) : $"{Stored.Address}/rediger";

    /// <summary>The field as typed, else as stored.</summary>
    public string Value(string field, string? stored) => Posted.Value(HttpContext, field) ?? stored ?? "";

    /// <summary>True when a box is ticked, as typed or as stored.</summary>
    public bool IsTicked(string field, bool stored) =>
        Posted.Form(HttpContext) is { } form ? form.ContainsKey(field) : stored;

    public async Task<IActionResult> OnGetAsync(string omraade, Guid? id)
    {
        var cancellation = HttpContext.RequestAborted;
        (Area, IsNew) = (omraade, id is null);
        if (PartyRegister.Areas.All(area => area.Key.Value != omraade))
        {
            return NotFound();
        }

        if (id is { } known)
        {
            if (await SaveGathering.FindAsync(db, omraade, known, cancellation) is not { } found)
            {
                return NotFound();
            }

            Stored = found;
            Programme = string.Join(
                '\n',
                (
                    await db.Set<ProgrammeRow>()
                        .AsNoTracking()
                        .Where(one => one.GatheringId == known)
                        .OrderBy(one => one.Ordinal)
                        .ToListAsync(cancellation)
                ).Select(one => $"{one.Time}; {one.Title}; {one.Speaker}".TrimEnd(';', ' '))
            );
        }

        Bodies = await db.Set<Body>()
            .AsNoTracking()
            .Where(one => one.Area == omraade)
            .OrderBy(one => one.Name)
            .ToListAsync(cancellation);
        return Page();
    }
}
