using System.Text.RegularExpressions;
using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>Per cent as people and files write them: 3,1 or 3.1 %, −2, +1.</summary>
internal static partial class PercentWords
{
    /// <summary>The share, when it is between the bounds; null for anything else.</summary>
    public static decimal? Share(string? text, decimal least, decimal most)
    {
        var written = (text ?? "").Trim();
        if (!Percents().IsMatch(written))
        {
            return null;
        }

        var plain = written
            .TrimEnd('%', ' ', Danish.HardSpace)
            .TrimStart('+')
            .Replace(Danish.Minus, '-')
            .Replace(',', '.');
        var share = decimal.Parse(plain, Danish.Invariant) / 100m;
        return share >= least && share <= most ? share : null;
    }

    /// <summary>The points of a share as a field has them: 3,1.</summary>
    public static string Points(decimal? share) => share is { } known ? Danish.Number(known * 100m) : "";

    /// <summary>A share with its sign: +1,2 %, −2,0 %.</summary>
    public static string Signed(decimal share) => (share > 0m ? "+" : "") + Danish.Percent(share);

    [GeneratedRegex(
        @"^[-+\u2212]?[0-9]{1,3}([.,][0-9]{1,4})?[ \u00A0]?%?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Percents();
}
