using System.Text.RegularExpressions;
using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Rates.Domain.Support;

/// <summary>
/// What kind of page an address leads to: the address without area, year, organisation and id, so that an answer about one
/// operator's delivery helps the next one with theirs.
/// </summary>
public static partial class PageKind
{
    private const string Variable = "…";

    /// <summary>The kind: /takster/runder/midtjylland/2027/0751 and /takster/runder/nordjylland/2028/0851 are one.</summary>
    /// <param name="page">Path of the page, with or without query.</param>
    /// <param name="areas">The areas there are.</param>
    public static string Of(string page, IEnumerable<AreaKey> areas)
    {
        var known = areas.Select(area => area.Value).Append("omraadet").ToHashSet(StringComparer.Ordinal);
        var parts = page.Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return "/"
            + string.Join('/', parts.Select(part => known.Contains(part) || Id().IsMatch(part) ? Variable : part));
    }

    /// <summary>True for an address of this site that a link may lead to.</summary>
    public static bool IsAddress(string page) =>
        page.Length is > 0 and <= 300
        && page[0] == '/'
        && !page.StartsWith("//", StringComparison.Ordinal)
        && page.All(sign => sign is > ' ' and not ('\\' or '<' or '>' or '"'));

    [GeneratedRegex(
        "^([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}|[0-9]+|[YT][0-9]+|R-[A-ZÆØÅ]+|[0-9]{4}-[0-9]+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Id();
}
