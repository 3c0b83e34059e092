using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Planning;

/// <summary>A body's meetings of a year: laid, checked, approved, called to.</summary>
[RequiresPermission(Permissions.ReadMeetings)]
public sealed class PlanModel(MeetingReading reading, PlanReading plans, TimeProvider time) : PlanPageModel(reading)
{
    public PlanView View { get; private set; } = null!;

    public DateOnly Today { get; } = DanishClock.Today(time);

    public string Year => Plain(View.Year);

    public string State => View.Plan is { } plan ? MeetingWords.Of(plan.State) : "ikke begyndt";

    /// <summary>Five meetings, three of them physical; two wait for an invitation.</summary>
    public string Lead
    {
        get
        {
            var live = View.Live.ToList();
            return live.Count == 0
                ? "Året har ingen møder endnu. Skriv datoerne nedenfor, én på hver linje."
                : $"{Features.Calendar.CountWords.Large(live.Count)} {(live.Count == 1 ? "møde" : "møder")}, {Physical(PhysicalShareRule.PhysicalOf(live))}. {Approved(live)}";
        }
    }

    public async Task<IActionResult> OnGetAsync(string omraade, string organ, string aar)
    {
        if (PlanFormTexts.Year(aar) is not { } year || !await FindBodyAsync(omraade, organ))
        {
            return NotFound();
        }

        View = await plans.LoadAsync(Body, year, HttpContext.RequestAborted);
        return Page();
    }

    private static string Physical(int count) =>
        $"{Features.Calendar.CountWords.Of(count)} {(count == 1 ? "fysisk" : "fysiske")}";

    private static string Approved(List<Meeting> live)
    {
        var approved = live.Count(meeting => meeting.IsPlanApproved);
        return approved == live.Count ? "Alle er godkendt."
            : approved == 0 ? "Ingen er godkendt endnu."
            : $"{Features.Calendar.CountWords.Large(approved)} er godkendt.";
    }
}
