using DocumentFormat.OpenXml.Wordprocessing;

namespace Rammevaerk.Meetings.Files.OldMinutes;

/// <summary>The level of a heading, by its outline level or by its style and the styles that is based on.</summary>
internal sealed class WordHeadings
{
    private const int MostBases = 12;

    private static readonly string[] Names = ["heading ", "overskrift ", "heading", "overskrift"];

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public WordHeadings(Styles? all)
    {
        foreach (var style in all?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                styles.TryAdd(id, style);
            }
        }
    }

    public int? LevelOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is >= 0 and < 9 and var own)
        {
            return own + 1;
        }

        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var step = 0; id is not null && step < MostBases && styles.TryGetValue(id, out var style); step++)
        {
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is >= 0 and < 9 and var level)
            {
                return level + 1;
            }

            if (LevelOf(style.StyleName?.Val?.Value ?? "") is { } named)
            {
                return named;
            }

            id = style.BasedOn?.Val?.Value;
        }

        return id is null ? null : LevelOf(id);
    }

    private static int? LevelOf(string name)
    {
        foreach (var start in Names)
        {
            if (
                name.Length == start.Length + 1
                && name.StartsWith(start, StringComparison.OrdinalIgnoreCase)
                && name[^1] is >= '1' and <= '9'
            )
            {
                return name[^1] - '0';
            }
        }

        return null;
    }
}
