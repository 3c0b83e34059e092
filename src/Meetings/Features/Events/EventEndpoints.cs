using Microsoft.AspNetCore.Routing;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>The endpoints of this part of Meetings.</summary>
internal static class EventEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) { }
}
