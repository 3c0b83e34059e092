using System.Text.RegularExpressions;

namespace Rammevaerk.Tests.Web.RoleTable;

/// <summary>An endpoint's address with a harmless value for each of its parameters.</summary>
internal static partial class FilledRoute
{
    private const string AnyId = "0196f0aa-0000-7000-8000-000000000001";

    /// <summary>The path of a route, such as <c>/brugere/{omraade}/{part}</c>, in an area and at a party.</summary>
    public static string Of(string route, string area, string party) =>
        Parameter()
            .Replace(route, match => ValueOf(match.Groups["name"].Value, match.Groups["rules"].Value, area, party));

    private static string ValueOf(string name, string rules, string area, string party) =>
        name switch
        {
            "omraade" => area,
            "part" => party,
            "aar" => "2027",
            _ when rules.Contains("guid", StringComparison.Ordinal) => AnyId,
            _ when Range().Match(rules) is { Success: true } range => range.Groups["least"].Value,
            _ when rules.Contains("int", StringComparison.Ordinal)
                    || rules.Contains("long", StringComparison.Ordinal) => "1",
            _ => "x",
        };

    [GeneratedRegex(@"\{\**(?<name>[A-Za-z_]+)(?<rules>(?::[a-z]+(?:\([^)]*\))?)*)\??\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"(?:range|min)\((?<least>[0-9]+)")]
    private static partial Regex Range();
}
