using System.Reflection;

namespace Rammevaerk.Platform;

/// <summary>The product as a whole.</summary>
public static class Product
{
    /// <summary>Its version, such as 0.1.0.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
