using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Tests.Web;

/// <summary>Endpoints that do what no page of the product does on purpose: fail, refuse, and count.</summary>
internal sealed class ProbeModule : IModule
{
    public IReadOnlyList<MenuEntry> Menu => [new("Prøve", "/probe/page", [new("Formular", "/probe/page")])];

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapGet("/probe/fails", string () => throw new InvalidOperationException("planted"))
            .RequirePermission(Permissions.ReadPublic);
        endpoints.MapGet("/probe/secret", () => "secret").RequirePermission("nobody.has.this");
        endpoints
            .MapGet("/probe/counted", () => "counted")
            .RequirePermission(Permissions.ReadPublic)
            .RequireRateLimiting(RateLimits.Upload);
        endpoints
            .MapPost(
                "/probe/form",
                () => new FormRefusal("/probe/page", "fil", new Fault("RV-699", "Filen mangler. Vælg en fil."))
            )
            .RequirePermission(Permissions.ReadPublic);
    }
}

/// <summary>A module whose endpoint forgot to say its permission.</summary>
internal sealed class CarelessModule : IModule
{
    public void MapEndpoints(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/probe/open", () => "open");
}
