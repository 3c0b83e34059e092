using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Features.Administration;
using Rammevaerk.Platform.Features.Parameters.Proposals;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>The addresses parameters are changed at.</summary>
internal static class ParameterEndpoints
{
    public const string Address = "/administration/parametre";

    public static string AddressOf(AreaKey area) => $"{Address}/{area}";

    public static string AddressOf(AreaKey area, string name) => $"{Address}/{area}/{name}";

    /// <summary>Back to the page, with what was done or what waits.</summary>
    public static IResult Done(HttpContext context, string page, ParameterProposal? waiting, string notice)
    {
        Notice.Set(
            context,
            waiting is null
                ? notice
                : $"Forslaget om {waiting.After} venter på, at en anden godkender det. Intet regnes med det imens."
        );
        return new SeeOther(page);
    }

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapGet(
                Address,
                (VisitorAccessor visitors) => OwnArea.Redirect(visitors, Permissions.EditParameters, Address)
            )
            .RequirePermission(Permissions.EditParameters)
            .InOwnScope();
        ProposalEndpoints.Map(endpoints);
        var one = endpoints.MapGroup(Address + "/{omraade}/{navn}").RequirePermission(Permissions.EditParameters);
        one.MapPost("", EnterParameter.HandleAsync);
        one.MapPost("/ret", CorrectParameter.HandleAsync);
        one.MapPost("/slut", EndParameter.HandleAsync);
    }
}
