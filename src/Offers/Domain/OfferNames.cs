namespace Rammevaerk.Offers.Domain;

/// <summary>
/// The names one operator's offers have and had, for recognising what a file calls an offer. Upper and lower case are alike
/// and spaces at the ends or doubled do not count. A present name goes before an earlier one.
/// </summary>
public sealed class OfferNames(IEnumerable<KnownName> names)
{
    private readonly ILookup<string, KnownName> byName = names.ToLookup(
        known => Plain(known.Name),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The offer with the name now, else the one that had it; null when there is none or several.</summary>
    public Guid? Find(string name)
    {
        var called = byName[Plain(name)].ToList();
        return Only(called.Where(known => known.IsPresent)) is { } present ? present
            : called.Exists(known => known.IsPresent) ? null
            : Only(called);
    }

    /// <summary>True when the two names are read as the same.</summary>
    public static bool AreAlike(string one, string other) =>
        string.Equals(Plain(one), Plain(other), StringComparison.OrdinalIgnoreCase);

    private static Guid? Only(IEnumerable<KnownName> called)
    {
        var offers = called.Select(known => known.Offer).Distinct().Take(2).ToList();
        return offers.Count == 1 ? offers[0] : null;
    }

    private static string Plain(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A name of an offer.</summary>
/// <param name="Offer">Id of the offer.</param>
/// <param name="Name">As entered.</param>
/// <param name="IsPresent">True for its name today or from a coming day; false for one it had.</param>
public sealed record KnownName(Guid Offer, string Name, bool IsPresent);
