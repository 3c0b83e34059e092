using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace Rammevaerk.Platform.Web.Routing;

/// <summary>
/// A part of an address that names something, and never stands where the address has a word of its own: written
/// <c>{organ:navn}</c>. Without it the router must reckon with a body called »punkt«, and keeps every address below a name
/// once more below every word beside it; with the many addresses of meetings that took seconds at each start.
/// </summary>
public sealed class NamedSegment : IRouteConstraint, IParameterLiteralNodeMatchingPolicy
{
    /// <summary>How routes write it.</summary>
    public const string Name = "navn";

    /// <inheritdoc />
    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection
    ) => true;

    /// <inheritdoc />
    public bool MatchesLiteral(string parameterName, string literal) => false;
}
