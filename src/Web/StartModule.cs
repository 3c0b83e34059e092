using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Web;

/// <summary>The start page, and the address a supervisor asks whether the application lives.</summary>
internal sealed class StartModule : IModule
{
    public IReadOnlyList<MenuEntry> Menu => [new("Forside", "/")];

    public void MapEndpoints(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/health", Health.AnswerAsync).RequirePermission(Permissions.ReadPublic);
}
