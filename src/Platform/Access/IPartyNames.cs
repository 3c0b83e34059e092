using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Platform.Access;

/// <summary>What organisations and areas are called. Platform knows them by code only; Parties knows the rest.</summary>
public interface IPartyNames
{
    /// <summary>The areas in force, in their order.</summary>
    IReadOnlyList<AreaKey> Areas { get; }

    /// <summary>The full name, such as Aarhus Kommune; the code itself when there is no such party.</summary>
    string Name(string code);

    /// <summary>What users call an area; the whole country has a name too.</summary>
    string AreaName(AreaKey area);

    /// <summary>The parties of an area now, in the Danish order of names.</summary>
    IReadOnlyList<PartyName> PartiesOf(AreaKey area);
}

/// <summary>A party by official code and full name.</summary>
public sealed record PartyName(string Code, string Name);

/// <summary>Where a role is held, in the words the header and lists show.</summary>
public static class PartyNameWords
{
    /// <summary>The organisation's name, or the area's when the role is not held at one.</summary>
    public static string Place(this IPartyNames names, AreaKey area, string? party) =>
        party is null ? names.AreaName(area) : names.Name(party);
}
