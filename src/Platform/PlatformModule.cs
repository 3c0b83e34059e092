using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Features.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Platform;

/// <summary>The front door of Platform's own pages: the parameters, the audit trail, drafts and the jobs.</summary>
public sealed class PlatformModule : IModule
{
    public IReadOnlyList<MenuEntry> Menu =>
        [
            new(
                "Administration",
                ParameterEndpoints.Address,
                [new("Parametre", ParameterEndpoints.Address, Permissions.EditParameters)]
            ),
        ];

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<ParameterBook>();
        services.AddSingleton<ICurrentParameters>(provider => provider.GetRequiredService<ParameterBook>());
        services.AddScoped(provider => provider.GetRequiredService<ICurrentParameters>().Current);
        services.AddScoped<ParameterDesk>();
        services.AddScoped<ISubjectSource, ParameterSubjects>();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints) => ParameterEndpoints.Map(endpoints);
}
