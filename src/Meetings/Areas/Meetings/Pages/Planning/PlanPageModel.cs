using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Planning;

/// <summary>A page about the meetings of one body.</summary>
public abstract class PlanPageModel(MeetingReading reading) : PageModel
{
    public PlannedBody Body { get; private set; } = null!;

    public MeetingAccess Access { get; private set; } = null!;

    public string AreaName => PartyRegister.AreaName(Body.Body.AreaKey);

    /// <summary>The body of the address; false when there is none whose drafts the visitor may read.</summary>
    protected async Task<bool> FindBodyAsync(string area, string organ)
    {
        if (
            await reading.FindBodyAsync(area, organ, HttpContext.RequestAborted) is not var (body, settings, access)
            || !access.SeesDrafts
        )
        {
            return false;
        }

        (Body, Access) = (new PlannedBody(body, settings), access);
        return true;
    }

    /// <summary>A year as it stands in addresses and headings.</summary>
    public static string Plain(int year) => year.ToString(Danish.Invariant);
}
