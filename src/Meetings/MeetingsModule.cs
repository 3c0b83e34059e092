using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Data;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Archive;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Meetings.Features.Events;
using Rammevaerk.Meetings.Features.Finding;
using Rammevaerk.Meetings.Features.FollowUp;
using Rammevaerk.Meetings.Features.Holding;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Search;
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
                    Of("Beslutninger", "beslutninger"),
                    Of("Opgaver", "opgaver", Permissions.ReadMeetings),
                    Of("Sager", "sager"),
                    Of("Arkiv", "arkiv"),
                    Of("Skriftlig behandling", "skriftlig", Permissions.ReadMeetings),
                    Of("Arrangementer", "arrangementer"),
                    new("Frister", "/moeder/frister", Permissions.ReadMeetings),
                ]
            ),
        ];

    /// <summary>A list of all areas, whose single pages lie under the area: /moeder/sager and /moeder/midtjylland/sager/2026-1.</summary>
    private static MenuEntry Of(string text, string word, string permission = Permissions.ReadPublic) =>
        new(text, $"/moeder/{word}", permission)
        {
            AlsoHolds = path => path.Split('/') is ["", "moeder", _, var part, ..] && part == word,
        };

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
        services.AddArchive();
        services.AddScoped<ISearchSource, MeetingSearch>();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        PlanningEndpoints.Map(endpoints);
        AgendaEndpoints.Map(endpoints);
        HoldingEndpoints.Map(endpoints);
        FollowUpEndpoints.Map(endpoints);
        DocumentEndpoints.Map(endpoints);
        EventEndpoints.Map(endpoints);
        ArchiveEndpoints.Map(endpoints);
    }
}
