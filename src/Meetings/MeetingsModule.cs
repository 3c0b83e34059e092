using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Data;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Meetings.Features.Events;
using Rammevaerk.Meetings.Features.FollowUp;
using Rammevaerk.Meetings.Features.Holding;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings;

/// <summary>The front door of Meetings: year wheel, meetings, agendas, minutes, decisions and follow-up.</summary>
public sealed class MeetingsModule : IModule
{
    public IReadOnlyList<MenuEntry> Menu =>
        [
            new(
                "Møder",
                "/moeder",
                [
                    new("Kalender", "/moeder"),
                    new("Årshjul", "/moeder/aarshjul"),
                    new("Beslutninger", "/moeder/beslutninger"),
                    new("Opgaver", "/moeder/opgaver", Permissions.ReadMeetings),
                    new("Sager", "/moeder/sager"),
                    new("Skriftlig behandling", "/moeder/skriftlig", Permissions.ReadMeetings),
                    new("Arrangementer", "/moeder/arrangementer"),
                    new("Frister", "/moeder/frister", Permissions.ReadMeetings),
                ]
            ),
        ];

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IModelPart, MeetingsTables>();
        services.AddReading();
        services.AddPlanning();
        services.AddAgendas();
        services.AddHolding();
        services.AddFollowUp();
        services.AddDocuments();
        services.AddEvents();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        PlanningEndpoints.Map(endpoints);
        AgendaEndpoints.Map(endpoints);
        HoldingEndpoints.Map(endpoints);
        FollowUpEndpoints.Map(endpoints);
        DocumentEndpoints.Map(endpoints);
        EventEndpoints.Map(endpoints);
    }
}
