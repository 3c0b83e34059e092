using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Web.Lists;

/// <summary>Names of fetched files, so that files of several areas and years can lie in one folder.</summary>
public static class ExportName
{
    /// <summary>What a list is about: takster-midtjylland-2026.</summary>
    public static string Of(params IReadOnlyList<object> parts) =>
        string.Join('-', parts.Select(part => Plain(Convert.ToString(part, Danish.Invariant)!)));

    /// <summary>And the day it is as known on: takster-midtjylland-2026_som-kendt-2026-11-22.</summary>
    public static string AsKnown(string name, DateOnly day) =>
        string.Create(Danish.Invariant, $"{name}_som-kendt-{day:yyyy-MM-dd}");

    /// <summary>Small letters without accents or spaces, as an address has them.</summary>
    private static string Plain(string text)
    {
        var plain = text.ToLower(Danish.Culture)
            .Replace("æ", "ae", StringComparison.Ordinal)
            .Replace("ø", "oe", StringComparison.Ordinal)
            .Replace("å", "aa", StringComparison.Ordinal);
        return string.Join(
            '-',
            string.Concat(plain.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' '))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
    }
}
