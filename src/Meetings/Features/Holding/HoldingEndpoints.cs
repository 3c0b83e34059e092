using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Meetings.Features.Holding.Decisions;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>The endpoints of a meeting being held: answers, attendance, minutes, decisions.</summary>
internal static class HoldingEndpoints
{
    private const string Meeting = "/moeder/{omraade:navn}/{organ:navn}/{moede:navn}";
    private const string Item = "/moeder/{omraade:navn}/punkt/{id:guid}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost($"{Meeting}/svar", PostReply.HandleAsync).RequirePermission(Permissions.AnswerMeetings);
        endpoints.MapPost($"{Meeting}/deltagere", PostAttendance.SaveAsync).RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapPost($"{Meeting}/gaester", PostAttendance.AddGuestAsync)
            .RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapPost($"{Item}/referat", PostMinutes.SaveAsync)
            .RequirePermission(Permissions.EditMeetings)
            .WithMetadata(new TakesTextAttribute())
            .RequireRateLimiting(RateLimits.Draft);
        endpoints
            .MapPost($"{Item}/beslut", PostMinutes.DecideAsync)
            .RequirePermission(Permissions.EditMeetings)
            .WithMetadata(new TakesTextAttribute());
        endpoints.MapPost($"{Item}/genaabn", PostMinutes.ReopenAsync).RequirePermission(Permissions.EditMeetings);
        endpoints.MapPost($"{Item}/meddelelser", PostNotice.HandleAsync).RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapPost($"{Item}/ekstraordinaert", CallExtraordinary.HandleAsync)
            .RequirePermission(Permissions.EditMeetings);
        endpoints.MapPost($"{Item}/ventede", PostExpected.HandleAsync).RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapPost($"{Item}/virkning/{{slags}}", PostEffect.SaveAsync)
            .RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapPost($"{Item}/virkninger/{{virkning:guid}}/fjern", PostEffect.RemoveAsync)
            .RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapPost($"{Meeting}/send-referat", SendMinutes.HandleAsync)
            .RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapPost($"{Meeting}/referat-svar", PostMinutesRemark.AnswerAsync)
            .RequirePermission(Permissions.AnswerMeetings);
        endpoints
            .MapPost($"{Meeting}/referat-svar/{{id:guid}}/behandlet", PostMinutesRemark.SettleAsync)
            .RequirePermission(Permissions.EditMeetings);
    }
}
