using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Calendars;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>The endpoints of events and topics.</summary>
internal static class EventEndpoints
{
    private const string Events = "/moeder/{omraade:navn}/arrangementer";
    private const string Event = $"{Events}/{{id:guid}}";
    private const string Topics = "/moeder/{omraade:navn}/emner";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var edit = endpoints.MapGroup("").RequirePermission(Permissions.EditMeetings);
        edit.MapPost($"{Events}/nyt", SaveGathering.AddAsync);
        edit.MapPost($"{Event}/rediger", SaveGathering.ChangeAsync);
        edit.MapPost($"{Event}/reserver", ReserveGathering.HandleAsync);
        edit.MapPost($"{Topics}/{{id:guid}}", TopicDesk.ChangeAsync);
        edit.MapExport($"{Event}/deltagere", ExportAsync);
        endpoints.MapPost(Topics, TopicDesk.ProposeAsync).RequirePermission(Permissions.ProposeItems);
        endpoints
            .MapPost($"{Topics}/{{id:guid}}/stem", TopicDesk.VoteAsync)
            .RequirePermission(Permissions.AnswerMeetings);
        var open = endpoints.MapGroup("").RequirePermission(Permissions.ReadPublic);
        open.MapPost($"{Event}/tilmeld", SignUpDesk.HandleAsync).RequireRateLimiting(RateLimits.SignIn);
        open.MapPost($"{Event}/afmeld/{{noegle}}", SignUpDesk.SignOffAsync)
            .WithMetadata(new SecretAddressAttribute())
            .RequireRateLimiting(RateLimits.SignIn);
        open.MapGet($"{Event}/kalender.ics", CalendarAsync).RequireRateLimiting(RateLimits.Fetch);
    }

    private static async Task<IResult> CalendarAsync(
        string omraade,
        Guid id,
        HttpContext context,
        GatheringReading reading,
        SiteAddress site
    ) =>
        await reading.FindAsync(omraade, id, context.RequestAborted) is { } gathering
            ? Results.File(
                System.Text.Encoding.UTF8.GetBytes(
                    CalendarWriter.Write("", [ReserveGathering.EntryOf(gathering, site)])
                ),
                CalendarWriter.MediaType,
                $"{ExportName.Of(gathering.Title)}.ics"
            )
            : Results.NotFound();

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var services = context.RequestServices;
        var area = (string)context.Request.RouteValues["omraade"]!;
        if (
            !Guid.TryParse(context.Request.RouteValues["id"] as string, out var id)
            || await SaveGathering.FindAsync(
                services.GetRequiredService<RammevaerkDb>(),
                area,
                id,
                context.RequestAborted
            )
                is not { } gathering
        )
        {
            return Results.NotFound();
        }

        return new ListExport<SignUp>(
            "Deltagere",
            [
                ExportColumn<SignUp>.Text("Navn", row => row.Name, 28),
                ExportColumn<SignUp>.Text("Organisation", row => row.Organisation, 28),
                ExportColumn<SignUp>.Text("Mail", row => row.Mail, 28),
                ExportColumn<SignUp>.Moment("Tilmeldt", row => row.At),
                ExportColumn<SignUp>.Moment("Afmeldt", row => row.OffAt),
            ],
            await services.GetRequiredService<GatheringReading>().SignUpsAsync(id, context.RequestAborted),
            ExportName.Of("deltagere", gathering.Title)
        ).As(format);
    }
}
