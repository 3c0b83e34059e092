using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages;

/// <summary>A page about one meeting, found by its address; 404 when the visitor may not know of it.</summary>
public abstract class MeetingPage(MeetingReading reading) : PageModel
{
    public FoundMeeting Found { get; private set; } = null!;

    public Meeting Meeting => Found.Meeting;

    public MeetingAccess Access => Found.Access;

    /// <summary>DASSOS, Midtjylland.</summary>
    public string BodyWords => $"{Found.Body.Name} · {PartyRegister.AreaName(Meeting.AreaKey)}";

    /// <summary>torsdag 5. november 2026.</summary>
    public string DayWords => MeetingTimes.DayWords(Meeting);

    public async Task<IActionResult> OnGetAsync(string omraade, string organ, string moede)
    {
        if (
            await reading.FindAsync(omraade, organ, moede, HttpContext.RequestAborted) is not { } found
            || !Admits(found)
        )
        {
            return NotFound();
        }

        Found = found;
        await LoadAsync(HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>Whether the page is for this visitor at this meeting.</summary>
    protected virtual bool Admits(FoundMeeting found) => true;

    /// <summary>Reads what the page shows.</summary>
    protected abstract Task LoadAsync(CancellationToken cancellation);
}

/// <summary>The pages of a meeting beside each other; model of _MeetingTabs.</summary>
/// <param name="Found">The meeting.</param>
/// <param name="Current">Which page it stands on.</param>
public sealed record MeetingTabs(FoundMeeting Found, string Current)
{
    /// <summary>The pages the visitor may open, in order.</summary>
    public IEnumerable<(string Key, string Text, string Address)> All()
    {
        var (meeting, access) = (Found.Meeting, Found.Access);
        if (access.SeesAgenda(meeting))
        {
            yield return ("dagsorden", "Dagsorden", meeting.Address);
        }

        if (meeting.State >= MeetingState.Held && access.SeesMinutes(meeting))
        {
            yield return ("referat", "Referat", $"{meeting.Address}/referat");
        }

        if (access.SeesDrafts)
        {
            yield return ("deltagere", "Deltagere", $"{meeting.Address}/deltagere");
        }

        if (access.MayEdit)
        {
            yield return ("rediger", "Rediger dagsorden", $"{meeting.Address}/rediger");
            yield return ("skriv", "Skriv referat", $"{meeting.Address}/skriv-referat");
        }

        if (access.SeesDrafts)
        {
            yield return ("udgaver", "Udgaver", $"{meeting.Address}/udgaver");
        }

        if (access.MayEdit)
        {
            yield return ("arkiv", "Arkiv og aktindsigt", $"{meeting.Address}/arkiv");
        }
    }
}
