using System.Globalization;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Web.Lists;

/// <summary>Whether a row is what a visitor searched for: upper and lower case alike, by Danish rules.</summary>
public static class TextFilter
{
    /// <summary>True when any of the texts holds what was searched for, or nothing was.</summary>
    public static bool Finds(string searched, params IEnumerable<string?> texts) =>
        searched.Length == 0
        || texts.Any(text =>
            text is not null && Danish.Culture.CompareInfo.IndexOf(text, searched, CompareOptions.IgnoreCase) >= 0
        );
}
