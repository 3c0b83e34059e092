using Microsoft.AspNetCore.Builder;

namespace Rammevaerk.Platform.Web.Access;

/// <summary>
/// The one permission a page model needs; endpoints use <see cref="PermissionConventions.RequirePermission"/>. The area and
/// the organisation it is asked for are the address's <c>{omraade}</c> and <c>{part}</c>.
/// </summary>
/// <param name="permission">A constant of <see cref="Permissions"/>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public sealed class RequiresPermissionAttribute(string permission) : Attribute
{
    public string Permission { get; } = permission;
}

/// <summary>
/// On a page or endpoint whose address names neither area nor organisation although its permission reaches only one: what
/// it shows or changes is taken from the visitor's own roles.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public sealed class OwnScopeAttribute : Attribute;

/// <summary>Lets endpoints say their permission.</summary>
public static class PermissionConventions
{
    /// <summary>Says which permission the endpoint needs.</summary>
    public static TBuilder RequirePermission<TBuilder>(this TBuilder builder, string permission)
        where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new RequiresPermissionAttribute(permission));

    /// <summary>Says that the handler takes area and organisation from the visitor's own roles.</summary>
    public static TBuilder InOwnScope<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new OwnScopeAttribute());
}
