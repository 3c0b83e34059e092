using System.Globalization;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Parties.Features;

/// <summary>Finds a party by what Statistics Denmark calls it: a name, a code, or code and name; codes without leading zeros too.</summary>
internal sealed class PartyNames
{
    /// <summary>Statistics Denmark writes a region's code without its thousand: 82 for 1082.</summary>
    private const int RegionThousand = 1000;
    private const int FirstRegion = 81;
    private const int LastRegion = 85;
    private const int LastPartOfCountry = 11;
    private const int Christiansoe = 411;

    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> codes;

    public PartyNames(PartyRegister parties)
    {
        codes = parties.All.Select(party => party.Code.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var party in parties.All)
        {
            byName[Plain(party.Name)] = party.Code.Value;
            byName[Plain(party.FullName)] = party.Code.Value;
            if (party.OfficialCode is { } official)
            {
                byName[official] = party.Code.Value;
            }
        }
    }

    /// <summary>The party's code; null when it is none.</summary>
    public string? Find(string text)
    {
        if (Code(text) is { } number)
        {
            var code = (number is >= FirstRegion and <= LastRegion ? number + RegionThousand : number).ToString(
                "0000",
                Danish.Invariant
            );
            return codes.Contains(code) ? code : byName.GetValueOrDefault(code);
        }

        return byName.GetValueOrDefault(Plain(text));
    }

    /// <summary>True for what is counted but is no party: the whole country, a part of it, Christiansø.</summary>
    public static bool IsNoParty(string text) =>
        Code(text) is { } number
            ? number <= LastPartOfCountry || number == Christiansoe
            : Plain(text) is "hele landet" or "danmark" or "christiansø"
                || text.StartsWith("landsdel", StringComparison.OrdinalIgnoreCase);

    /// <summary>The code a text begins with: 751, 0751, 751 Aarhus.</summary>
    private static int? Code(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return
            digits is > 0 and <= 4
            && (digits == text.Length || text[digits] == ' ')
            && int.TryParse(text.AsSpan(0, digits), NumberStyles.None, Danish.Invariant, out var number)
            ? number
            : null;
    }

    private static string Plain(string name) =>
        name.Trim().ToLower(Danish.Culture).Replace("aa", "å", StringComparison.Ordinal);
}
