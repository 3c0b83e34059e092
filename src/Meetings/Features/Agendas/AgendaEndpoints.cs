using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Meetings.Features.Agendas.Attaching;
using Rammevaerk.Meetings.Features.Agendas.Steps;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Agendas;

/// <summary>The endpoints of agendas: proposing, editing, attaching, ordering, sending.</summary>
internal static class AgendaEndpoints
{
    private const string Meeting = "/moeder/{omraade:navn}/{organ:navn}/{moede:navn}";
    private const string Item = "/moeder/{omraade:navn}/punkt/{id:guid}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        // A case statement may be longer than the small body of other forms.
        endpoints
            .MapPost($"{Meeting}/foreslaa", PostProposal.HandleAsync)
            .RequirePermission(Permissions.ProposeItems)
            .WithMetadata(new TakesTextAttribute())
            .RequireRateLimiting(RateLimits.Draft);
        endpoints
            .MapPost($"{Item}/rediger", EditItem.HandleAsync)
            .RequirePermission(Permissions.ProposeItems)
            .WithMetadata(new TakesTextAttribute())
            .RequireRateLimiting(RateLimits.Draft);
        endpoints
            .MapPost($"{Item}/bilag", PostAttachment.HandleAsync)
            .RequirePermission(Permissions.ProposeItems)
            .WithMetadata(new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
        endpoints
            .MapPost($"{Item}/bilag/{{bilag:guid}}/ret", ChangeAttachment.SaveAsync)
            .RequirePermission(Permissions.EditMeetings)
            .WithMetadata(new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
        endpoints
            .MapPost($"{Item}/bilag/{{bilag:guid}}/fjern", ChangeAttachment.RemoveAsync)
            .RequirePermission(Permissions.ProposeItems);
        endpoints.MapPost($"{Item}/bemaerkninger", PostRemark.AddAsync).RequirePermission(Permissions.RemarkOnItems);
        endpoints
            .MapPost($"{Item}/bemaerkninger/{{bemaerkning:guid}}/udfoert", PostRemark.SettleAsync)
            .RequirePermission(Permissions.EditMeetings);
        endpoints.MapPost($"{Item}/flyt", MoveItem.HandleAsync).RequirePermission(Permissions.EditMeetings);
        endpoints.MapPost($"{Item}/optag", SettleItem.TakeUpAsync).RequirePermission(Permissions.EditMeetings);
        endpoints.MapPost($"{Item}/afvis", SettleItem.DeclineAsync).RequirePermission(Permissions.EditMeetings);
        endpoints.MapPost($"{Item}/overfoer", CarryOver.HandleAsync).RequirePermission(Permissions.EditMeetings);
        endpoints.MapPost($"{Meeting}/fyld", FillAgenda.HandleAsync).RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapPost($"{Meeting}/send-dagsorden", SendAgenda.HandleAsync)
            .RequirePermission(Permissions.EditMeetings);
    }
}
