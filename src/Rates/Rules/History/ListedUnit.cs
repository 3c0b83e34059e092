using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.History;

/// <summary>
/// What words of earlier lists stand for as a unit. »dag« and »day« are not among them: lists write them of homes, where
/// the rate is per døgn, as well as of day offers, so the secretariat says it once for each source.
/// </summary>
public static class ListedUnit
{
    private static readonly Dictionary<string, string> Known = new(Danish.Order)
    {
        ["døgn"] = "døgn",
        ["døgntakst"] = "døgn",
        ["fremmøde"] = "fremmøde",
        ["fremmødedag"] = "fremmøde",
        ["attendance"] = "fremmøde",
        ["time"] = "time",
        ["timetakst"] = "time",
        ["hour"] = "time",
        ["forløb"] = "forløb",
        ["måned"] = "måned",
        ["md"] = "måned",
        ["month"] = "måned",
        ["år"] = Yearly,
        ["årstakst"] = Yearly,
        ["year"] = Yearly,
    };

    /// <summary>Per year; earlier lists have it, rate files do not.</summary>
    public const string Yearly = "år";

    /// <summary>The unit of a word as it is written everywhere; null when the secretariat must say.</summary>
    public static string? Of(string word) => Known.GetValueOrDefault(Plain(word));

    /// <summary>Small letters without »pr.«, »per« and »kr.« before the word and full stops after it.</summary>
    public static string Plain(string word)
    {
        var plain = word.Trim().ToLower(Danish.Culture);
        foreach (var before in new[] { "kr. ", "kr ", "kr./", "kr/", "pr. ", "pr ", "per " })
        {
            plain = plain.StartsWith(before, StringComparison.Ordinal) ? plain[before.Length..].TrimStart() : plain;
        }

        return plain.TrimEnd('.', ' ');
    }
}
