using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Parties.Domain;

/// <summary>
/// A party's code, which is the official one, four digits, where it is known: 0751 is Aarhus, 1082 is Region Midtjylland.
/// A party whose official code is not known to us has a provisional one that begins with R- and so cannot be mistaken.
/// </summary>
public readonly record struct PartyCode(string Value)
{
    /// <summary>True when the code is ours and no authority's.</summary>
    public bool IsProvisional => Value.StartsWith("R-", StringComparison.Ordinal);

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
/// <param name="CompanyNumber">CVR number; null when it is not known to us.</param>
/// <param name="Validity">The days it exists as a party.</param>
/// <param name="Successor">The name of the party that takes its place; null while it exists.</param>
/// <param name="OfficialCode">The official code of a party with a provisional one, once somebody has entered it.</param>
public sealed record Party(
    PartyCode Code,
    PartyKind Kind,
    string Name,
    AreaKey Area,
    string? CompanyNumber,
    Period Validity,
    string? Successor,
    string? OfficialCode = null
)
{
    /// <summary>What stands where something is not known to us yet.</summary>
    public const string NotTold = "ikke oplyst endnu";

    /// <summary>True while only a provisional code is known.</summary>
    public bool HasProvisionalCode => Code.IsProvisional && OfficialCode is null;

    /// <summary>The code as readers see it: 0751, or R-OEST (foreløbig kode).</summary>
    public string ShownCode => OfficialCode ?? (Code.IsProvisional ? $"{Code} (foreløbig kode)" : Code.Value);

    public string ShownCompanyNumber => CompanyNumber ?? NotTold;

    /// <summary>The name as written in a letter: Aarhus Kommune, Region Midtjylland.</summary>
    public string FullName => Kind == PartyKind.Municipality ? $"{Name} Kommune" : Name;

    /// <summary>Code and name, as drop-downs show it: 0751 Aarhus.</summary>
    public string CodeAndName => $"{Code} {Name}";
}

/// <summary>An area (samarbejdsområde): the municipalities and the region that share one framework agreement.</summary>
public sealed record Area(AreaKey Key, string Name, Period Validity)
{
    /// <summary>The first day anything is known of areas: one that begins then has no beginning worth telling.</summary>
    private static readonly DateOnly Beginning = new(2007, 1, 1);

    /// <summary>The name, with the days of an area that is not there always: Sjælland (til 31. december 2026).</summary>
    public string DatedName =>
        Validity.To is { } last ? $"{Name} (til {Danish.Date(last)})"
        : Validity.From > Beginning ? $"{Name} (fra {Danish.Date(Validity.From)})"
        : Name;
}
