using Microsoft.AspNetCore.Routing;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>The endpoints of this part of Meetings.</summary>
internal static class HoldingEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) { }
}
