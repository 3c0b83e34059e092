using Microsoft.AspNetCore.Routing;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>The endpoints of this part of Meetings.</summary>
internal static class PlanningEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) { }
}
