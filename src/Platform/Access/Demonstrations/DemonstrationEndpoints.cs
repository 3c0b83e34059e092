using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Access.Demonstrations;

/// <summary>Stepping into a role; there is no such address where the installation is no demonstration.</summary>
internal static class DemonstrationEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(DemonstrationMode.Page, StepInAsync).RequirePermission(Permissions.SignIn);

    private static async Task<IResult> StepInAsync(
        HttpContext context,
        DemonstrationMode mode,
        StepInto step,
        CancellationToken cancellation
    )
    {
        if (!await mode.IsOnAsync(cancellation))
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var stepped = await step.RunAsync(
            Guid.TryParse(form["konto"], out var chosen) ? chosen : null,
            Sessions.IdOf(context),
            BrowserWords.Of(context.Request.Headers.UserAgent.ToString()),
            cancellation
        );
        if (!stepped.IsOk)
        {
            return new FormRefusal(DemonstrationMode.Page, "personer", stepped.Fault);
        }

        await Sessions.HandOutAsync(context, stepped.Value);
        return new SeeOther("/");
    }
}
