using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Features.Archive;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Archive;

/// <summary>A page about one document under review.</summary>
public abstract class ImportPage(ImportDesk desk) : PageModel
{
    public ImportView View { get; private set; } = null!;

    public string Address => View.Import.Address;

    public string AreaName => Rammevaerk.Parties.Domain.PartyRegister.AreaName(View.Import.AreaKey);

    /// <summary>What a field of the form holds: as posted, else as it stands.</summary>
    public string Field(string name, string stored) => Posted.Value(HttpContext, name) ?? stored;

    /// <summary>True when a box is ticked: as posted, else as it stands.</summary>
    public bool Ticked(string name, bool stored) =>
        FormRefusal.Of(HttpContext) is null ? stored : Posted.Value(HttpContext, name) is { Length: > 0 };

    protected async Task<bool> FindAsync(string area, Guid id)
    {
        if (await desk.FindAsync(area, id, HttpContext.RequestAborted) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
