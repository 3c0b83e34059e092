using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Rammevaerk.Rates.Files;

/// <summary>Every version of the rate file the product can read; new files are made with the newest.</summary>
public static class Layouts
{
    /// <summary>All versions, oldest first.</summary>
    public static IReadOnlyList<RateFileLayout> All { get; } = Load();

    public static RateFileLayout Newest => All[^1];

    /// <summary>The version with the number, or null when it is unknown.</summary>
    public static RateFileLayout? Find(string version) => All.FirstOrDefault(layout => layout.Version == version);

    private static List<RateFileLayout> Load()
    {
        var assembly = typeof(Layouts).Assembly;
        var deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith("takstfil-", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return deserializer.Deserialize<RateFileLayout>(reader);
            })
            .ToList();
    }
}
