using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Meetings.Features.Calendar;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>The endpoints of plans, outside dates and body settings; those of calendars beside them.</summary>
internal static class PlanningEndpoints
{
    private const string Area = "/moeder/{omraade:navn}";
    private const string Body = $"{Area}/{{organ:navn}}";
    private const string Plan = $"{Body}/plan/{{aar}}";
    private const string Meeting = $"{Plan}/{{moede:navn}}";
    private const string Settings = $"{Body}/indstillinger";
    private const string Dates = $"{Area}/datoer";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var edit = endpoints.MapGroup("").RequirePermission(Permissions.EditMeetings);
        edit.MapPost($"{Body}/plan", MakePlan.HandleAsync);
        edit.MapPost($"{Plan}/moeder", AddMeetings.HandleAsync);
        edit.MapPost($"{Plan}/godkend", ApprovePlan.HandleAsync);
        edit.MapPost($"{Plan}/indkald", InviteToMeetings.HandleAsync);
        edit.MapPost($"{Plan}/note", NoteWarning.OfPlanAsync);
        edit.MapPost(Meeting, ChangeMeeting.HandleAsync);
        edit.MapPost($"{Meeting}/aflys", CancelMeeting.HandleAsync);
        edit.MapPost($"{Meeting}/fjern", RemoveMeeting.HandleAsync);
        edit.MapPost($"{Meeting}/note", NoteWarning.OfMeetingAsync);
        edit.MapPost($"{Meeting}/reserver", SaveTheDate.HandleAsync);
        edit.MapPost($"{Meeting}/sager", SaveMatters.HandleAsync);
        edit.MapPost($"{Meeting}/delmoeder", SubEvents.AddAsync);
        edit.MapPost($"{Meeting}/delmoeder/{{id:guid}}/fjern", SubEvents.RemoveAsync);
        edit.MapPost(Settings, SaveSettings.HandleAsync);
        edit.MapPost($"{Settings}/punkter", StandingItems.AddAsync);
        edit.MapPost($"{Settings}/punkter/saedvanlige", StandingItems.StoreUsualAsync);
        edit.MapPost($"{Settings}/punkter/{{id:guid}}", StandingItems.ChangeAsync);
        edit.MapPost($"{Settings}/punkter/{{id:guid}}/fjern", StandingItems.RemoveAsync);
        edit.MapPost(Dates, SaveOutsideDate.AddAsync);
        edit.MapPost($"{Dates}/{{id:guid}}", SaveOutsideDate.ChangeAsync);
        edit.MapPost($"{Dates}/{{id:guid}}/slet", SaveOutsideDate.DeleteAsync);
        edit.MapPost($"{Dates}/hent", ImportOutsideDates.PreviewAsync)
            .WithMetadata(new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
        edit.MapPost($"{Dates}/hent/gem", ImportOutsideDates.StoreAsync);
        CalendarEndpoints.Map(endpoints);
    }
}
