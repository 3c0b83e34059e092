using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Web.Api;

namespace Rammevaerk.Platform.Web.Access;

/// <summary>What every endpoint must say of itself before the application starts.</summary>
public static class EndpointContract
{
    private static readonly HashSet<string> ReadingMethods = new(StringComparer.OrdinalIgnoreCase)
    {
        HttpMethods.Get,
        HttpMethods.Head,
        HttpMethods.Options,
    };

    /// <summary>Looks at every endpoint.</summary>
    /// <exception cref="InvalidOperationException">One names no permission, or takes a post without an antiforgery token.</exception>
    public static async Task VerifyAsync(IEndpointRouteBuilder application)
    {
        foreach (var endpoint in await AllAsync(application))
        {
            if (endpoint.Permission is null)
            {
                throw new InvalidOperationException($"{endpoint.Address} names no permission; add RequiresPermission.");
            }

            if (RolePermissions.IsScoped(endpoint.Permission) && !endpoint.NamesItsScope)
            {
                throw new InvalidOperationException(
                    $"{endpoint.Address}: {endpoint.Permission} reaches only an area or organisation; "
                        + "name it in the route or say OwnScope."
                );
            }

            if (endpoint.Writes && !endpoint.HasAntiforgery && !endpoint.IsForPrograms)
            {
                throw new InvalidOperationException($"{endpoint.Address} takes a post without an antiforgery token.");
            }
        }
    }

    /// <summary>Every endpoint of the application with what it says of itself; pages are loaded to learn it.</summary>
    public static async Task<IReadOnlyList<DeclaredEndpoint>> AllAsync(IEndpointRouteBuilder application)
    {
        var loader = application.ServiceProvider.GetRequiredService<PageLoader>();
        var declared = new List<DeclaredEndpoint>();
        foreach (var endpoint in application.DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            var metadata = endpoint.Metadata;
            if (metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await loader.LoadAsync(page, metadata);
                metadata = compiled.Endpoint?.Metadata ?? metadata;
            }

            declared.Add(Describe(endpoint, metadata));
        }

        return declared;
    }

    private static DeclaredEndpoint Describe(RouteEndpoint endpoint, EndpointMetadataCollection metadata)
    {
        var isPage = metadata.GetMetadata<PageActionDescriptor>() is not null;
        IReadOnlyList<string> methods = isPage
            ? [HttpMethods.Get]
            : metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
        return new(
            $"{(methods.Count == 0 ? "*" : string.Join(',', methods))} /{endpoint.RoutePattern.RawText?.TrimStart('/')}",
            metadata.GetMetadata<RequiresPermissionAttribute>()?.Permission,
            methods.Count == 0 || methods.Any(method => !ReadingMethods.Contains(method)),
            metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: true },
            metadata.GetMetadata<OwnScopeAttribute>() is not null,
            Names(endpoint, PermissionMiddleware.AreaValue),
            Names(endpoint, PermissionMiddleware.PartyValue)
        )
        {
            // No cookie counts there, so no other site's form can post in somebody's name.
            IsForPrograms = metadata.GetMetadata<ApiEndpointAttribute>() is not null,
        };
    }

    private static bool Names(RouteEndpoint endpoint, string value) =>
        endpoint.RoutePattern.Parameters.Any(parameter => parameter.Name == value && !parameter.IsOptional);
}

/// <summary>An endpoint as it declares itself.</summary>
/// <param name="Address">Methods and route, such as <c>GET /hjaelp/{guide}</c>.</param>
/// <param name="Permission">The permission it names, or null.</param>
/// <param name="Writes">True when it answers more than reading methods.</param>
/// <param name="HasAntiforgery">True when posted forms must carry the antiforgery token.</param>
/// <param name="IsOwnScope">True when it takes area and organisation from the visitor's own roles.</param>
/// <param name="NamesArea">True when its address names the area.</param>
/// <param name="NamesParty">True when its address names the organisation.</param>
public sealed record DeclaredEndpoint(
    string Address,
    string? Permission,
    bool Writes,
    bool HasAntiforgery,
    bool IsOwnScope,
    bool NamesArea,
    bool NamesParty
)
{
    /// <summary>True when only a bearer token says who asks.</summary>
    public bool IsForPrograms { get; init; }

    /// <summary>
    /// True when what it is asked for is known before it runs: its own scope, or an address with the area, and with the
    /// organisation where some role has the permission in its organisation only.
    /// </summary>
    public bool NamesItsScope =>
        IsOwnScope
        || (NamesArea && (NamesParty || Permission is null || !RolePermissions.IsOfOrganisation(Permission)));
}
