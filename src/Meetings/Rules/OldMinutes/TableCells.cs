namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Items printed as rows of a table: the title in one cell, what was said in the next.</summary>
internal static class TableCells
{
    private const int Long = 40;

    private static readonly HashSet<string> FirstHeads = new(StringComparer.Ordinal)
    {
        "punkt",
        "pkt",
        "nr",
        "emne",
        "sag",
        "dagsordenspunkt",
        "dagsorden",
    };

    /// <summary>True for the head of such a table.</summary>
    public static bool IsHead(string text) =>
        text.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab
        && text.Length < 120
        && FirstHeads.Contains(Words.Key(text[..tab]));

    /// <summary>What stands behind the title; short cells further on say who and when.</summary>
    public static string TextOf(string row)
    {
        var cells = row.Split('\t', StringSplitOptions.TrimEntries);
        return string.Join(' ', cells.Skip(1).Where((cell, at) => at == 0 || cell.Length > Long));
    }
}
