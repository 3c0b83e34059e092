using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Rammevaerk.Rates.Files;

/// <summary>What a column of the Offers Portal's layout holds.</summary>
public enum PortalKind
{
    Text,

    /// <summary>Kroner with øre.</summary>
    Kroner,

    /// <summary>Points: 95.6.</summary>
    Percent,

    Number,
    Year,
}

/// <summary>A column of the layout.</summary>
public sealed class PortalColumn
{
    /// <summary>Name of the value in <see cref="Rules.Portal.PortalLine"/>, with a small first letter.</summary>
    public string Key { get; set; } = "";

    /// <summary>Name of the value in JSON.</summary>
    public string Json { get; set; } = "";

    public string Head { get; set; } = "";

    public PortalKind Kind { get; set; }

    /// <summary>Other heads it is known by.</summary>
    public List<string> Also { get; set; } = [];

    public IReadOnlyCollection<string> Heads => [Head, Json, .. Also];
}

/// <summary>
/// How rates are laid out for the Offers Portal (Tilbudsportalen), as data. The portal's own exchange format is not public;
/// see docs/decisions/0019. Never changed once in use.
/// </summary>
public sealed class PortalLayout
{
    public string Version { get; set; } = "";

    public string Name { get; set; } = "";

    public string Sheet { get; set; } = "";

    /// <summary>What the layout follows, in Danish.</summary>
    public string Basis { get; set; } = "";

    public List<PortalColumn> Columns { get; set; } = [];

    /// <summary>Every version, oldest first.</summary>
    public static IReadOnlyList<PortalLayout> All { get; } = Load();

    public static PortalLayout Newest => All[^1];

    private static List<PortalLayout> Load()
    {
        var assembly = typeof(PortalLayout).Assembly;
        var deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith("tilbudsportal-", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return deserializer.Deserialize<PortalLayout>(reader);
                }),
        ];
    }
}
