using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Web.Api;

/// <summary>
/// Marks endpoints for programs: who asks is told by a bearer token alone, never by a cookie, so that no other site's page
/// can act through somebody's browser; answers are JSON, refusals problem details.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ApiEndpointAttribute : Attribute;

/// <summary>Where the interface for programs lies.</summary>
public static class ApiAddress
{
    /// <summary>Everything for programs lies below it; a change that breaks a client gets a new number.</summary>
    public const string Root = "/api/v1";

    /// <summary>Media type of a refusal (RFC 9457).</summary>
    public const string Problem = "application/problem+json";

    /// <summary>True for an address of the interface, whether or not something is there.</summary>
    public static bool Holds(PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>Marks the endpoints as the interface's.</summary>
    public static TBuilder ForPrograms<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new ApiEndpointAttribute());
}
