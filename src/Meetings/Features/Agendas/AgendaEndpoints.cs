using Microsoft.AspNetCore.Routing;

namespace Rammevaerk.Meetings.Features.Agendas;

/// <summary>The endpoints of this part of Meetings.</summary>
internal static class AgendaEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) { }
}
