using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Platform.Parameters;

/// <summary>What users call the areas, and their order: from north to east, the whole country last.</summary>
public static class AreaWords
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["nordjylland"] = "Nordjylland",
        ["midtjylland"] = "Midtjylland",
        ["syddanmark"] = "Syddanmark",
        ["hovedstaden"] = "Hovedstaden",
        ["sjaelland"] = "Sjælland",
        ["oestdanmark"] = "Østdanmark",
        [AreaKey.Country.Value] = "Hele landet",
    };

    private static readonly string[] Order = [.. Names.Keys];

    /// <summary>The areas and the whole country.</summary>
    public static IReadOnlyList<AreaKey> All { get; } = [.. Order.Select(area => new AreaKey(area))];

    public static string Of(AreaKey area) => Names.GetValueOrDefault(area.Value, area.Value);

    public static int Rank(string area) => Array.IndexOf(Order, area) is var at and >= 0 ? at : int.MaxValue;
}
