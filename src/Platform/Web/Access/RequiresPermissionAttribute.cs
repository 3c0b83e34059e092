using Microsoft.AspNetCore.Builder;

namespace Rammevaerk.Platform.Web.Access;

/// <summary>The one permission a page model needs; endpoints use <see cref="PermissionConventions.RequirePermission"/>.</summary>
/// <param name="permission">A constant of <see cref="Permissions"/>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public sealed class RequiresPermissionAttribute(string permission) : Attribute
{
    public string Permission { get; } = permission;
}

/// <summary>Lets endpoints say their permission.</summary>
public static class PermissionConventions
{
    /// <summary>Says which permission the endpoint needs.</summary>
    public static TBuilder RequirePermission<TBuilder>(this TBuilder builder, string permission)
        where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new RequiresPermissionAttribute(permission));
}
