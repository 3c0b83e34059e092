using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Parties.Domain;

/// <summary>A party's official code, four digits: 0751 is Aarhus, 1082 is Region Midtjylland.</summary>
public readonly record struct PartyCode(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Municipality or region.</summary>
public enum PartyKind
{
    Municipality,
    Region,
}

/// <summary>A municipality or region that is party to a framework agreement.</summary>
/// <param name="Code">Official code.</param>
/// <param name="Kind">Municipality or region.</param>
/// <param name="Name">Name without the word Kommune; regions with the word Region.</param>
/// <param name="Area">The area whose framework agreement it is party to.</param>
/// <param name="CompanyNumber">CVR number.</param>
/// <param name="Validity">The days it exists as a party.</param>
/// <param name="Successor">The name of the party that takes its place; null while it exists.</param>
public sealed record Party(
    PartyCode Code,
    PartyKind Kind,
    string Name,
    AreaKey Area,
    string CompanyNumber,
    Period Validity,
    string? Successor
)
{
    /// <summary>The name as written in a letter: Aarhus Kommune, Region Midtjylland.</summary>
    public string FullName => Kind == PartyKind.Municipality ? $"{Name} Kommune" : Name;

    /// <summary>Code and name, as drop-downs show it: 0751 Aarhus.</summary>
    public string CodeAndName => $"{Code} {Name}";
}

/// <summary>An area (samarbejdsområde): the municipalities and the region that share one framework agreement.</summary>
public sealed record Area(AreaKey Key, string Name, Period Validity);
