using Microsoft.AspNetCore.Routing;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>The endpoints of this part of Meetings.</summary>
internal static class DocumentEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) { }
}
