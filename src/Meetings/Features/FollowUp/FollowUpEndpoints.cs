using Microsoft.AspNetCore.Routing;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>The endpoints of this part of Meetings.</summary>
internal static class FollowUpEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) { }
}
