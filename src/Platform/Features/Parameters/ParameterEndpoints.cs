using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Features.Administration;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>The addresses parameters are changed at.</summary>
internal static class ParameterEndpoints
{
    public const string Address = "/administration/parametre";

    public static string AddressOf(AreaKey area) => $"{Address}/{area}";

    public static string AddressOf(AreaKey area, string name) => $"{Address}/{area}/{name}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapGet(
                Address,
                (VisitorAccessor visitors) => OwnArea.Redirect(visitors, Permissions.EditParameters, Address)
            )
            .RequirePermission(Permissions.EditParameters)
            .InOwnScope();
        var one = endpoints.MapGroup(Address + "/{omraade}/{navn}").RequirePermission(Permissions.EditParameters);
        one.MapPost("", EnterParameter.HandleAsync);
        one.MapPost("/ret", CorrectParameter.HandleAsync);
        one.MapPost("/slut", EndParameter.HandleAsync);
    }
}
