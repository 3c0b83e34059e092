using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Meetings.Features.FollowUp.Written;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>The endpoints of tasks, cases, decisions as files, and written procedures.</summary>
internal static class FollowUpEndpoints
{
    private const string Written = "/moeder/{omraade:navn}/skriftlig";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapPost("/moeder/{omraade:navn}/punkt/{id:guid}/opgaver", GiveTask.HandleAsync)
            .RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapPost("/moeder/{omraade:navn}/opgaver/{id:guid}/rediger", PostCommitment.ChangeAsync)
            .RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapPost("/moeder/{omraade:navn}/opgaver/{id:guid}/rapport", PostCommitment.ReportAsync)
            .RequirePermission(Permissions.AnswerMeetings);
        endpoints
            .MapPost("/moeder/{omraade:navn}/sager", PostCase.HandleAsync)
            .RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapPost($"{Written}/ny", PostProcedure.CreateAsync)
            .RequirePermission(Permissions.EditMeetings)
            .WithMetadata(new TakesTextAttribute())
            .RequireRateLimiting(RateLimits.Draft);
        endpoints
            .MapPost($"{Written}/{{id:guid}}/rediger", PostProcedure.ChangeAsync)
            .RequirePermission(Permissions.EditMeetings)
            .WithMetadata(new TakesTextAttribute())
            .RequireRateLimiting(RateLimits.Draft);
        endpoints
            .MapPost($"{Written}/{{id:guid}}/send", PostProcedure.OpenAsync)
            .RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapPost($"{Written}/{{id:guid}}/svar", PostProcedure.AnswerAsync)
            .RequirePermission(Permissions.AnswerMeetings);
        endpoints
            .MapPost($"{Written}/{{id:guid}}/afslut", PostProcedure.CloseAsync)
            .RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapExport("/moeder/beslutninger", ExportDecisions.HandleAsync)
            .RequirePermission(Permissions.ReadPublic);
        endpoints.MapExport("/moeder/sager", ExportCases.HandleAsync).RequirePermission(Permissions.ReadPublic);
        endpoints
            .MapExport("/moeder/skriftlig", ExportProcedures.HandleAsync)
            .RequirePermission(Permissions.ReadMeetings)
            .InOwnScope();
        endpoints
            .MapExport("/moeder/{omraade:navn}/{organ:navn}/deltagelse", ExportRepresentation.HandleAsync)
            .RequirePermission(Permissions.ReadMeetings);
        endpoints
            .MapExport("/moeder/opgaver", ExportCommitments.HandleAsync)
            .RequirePermission(Permissions.ReadMeetings)
            .InOwnScope();
    }
}
