namespace Rammevaerk.Offers.Domain;

/// <summary>Whom an offer is for: a short list of our own, the same as the rate file's, until the national list is taken in.</summary>
public static class TargetGroups
{
    /// <summary>Key and Danish name, in the order of the lists.</summary>
    public static IReadOnlyList<TargetGroup> All { get; } =
    [
        new("intellectual", "Udviklingshæmning"),
        new("autism", "Autisme"),
        new("adhd", "Opmærksomhedsforstyrrelse"),
        new("brain", "Hjerneskade"),
        new("physical", "Fysisk funktionsnedsættelse"),
        new("sensory", "Syn eller hørelse"),
        new("mental", "Psykisk lidelse"),
        new("substance", "Misbrug"),
        new("homeless", "Hjemløshed"),
        new("violence", "Vold i nære relationer"),
        new("children", "Børn og unge med sociale vanskeligheder"),
        new("learning", "Indlæringsvanskeligheder"),
        new("other", "Anden målgruppe"),
    ];

    public static bool IsKnown(string key) => All.Any(group => group.Key == key);

    /// <summary>The keys once each in the order of the list; unknown ones last.</summary>
    public static IReadOnlyList<string> Ordered(IEnumerable<string> keys)
    {
        var wanted = keys.Distinct(StringComparer.Ordinal).ToList();
        return [.. All.Select(group => group.Key).Where(wanted.Contains), .. wanted.Where(key => !IsKnown(key))];
    }

    /// <summary>The name; the key itself for one that is no longer on the list.</summary>
    public static string NameOf(string key) => All.FirstOrDefault(group => group.Key == key)?.Name ?? key;

    /// <summary>The key of a name as a rate file writes it; null when it is not on the list.</summary>
    public static string? KeyOf(string name) =>
        All.FirstOrDefault(group => string.Equals(group.Name, name.Trim(), StringComparison.OrdinalIgnoreCase))?.Key;
}

/// <summary>One target group.</summary>
public sealed record TargetGroup(string Key, string Name);
