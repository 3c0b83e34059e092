using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rammevaerk.Meetings.Files.OldMinutes;

/// <summary>Counts what Word numbers by itself, so that a paragraph has the number it is printed with.</summary>
internal sealed class WordNumbers
{
    private const int Levels = 9;
    private const int MostBases = 12;

    private readonly Dictionary<int, int> abstractOf = [];
    private readonly Dictionary<int, Level[]> levels = [];
    private readonly Dictionary<int, int[]> counters = [];
    private readonly Dictionary<(int Instance, int Level), int> starts = [];
    private readonly HashSet<(int Instance, int Level)> begun = [];
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public WordNumbers(Numbering? numbering, Styles? all)
    {
        foreach (var style in all?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                styles.TryAdd(id, style);
            }
        }

        foreach (var one in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (one.AbstractNumberId?.Value is { } id)
            {
                levels.TryAdd(
                    id,
                    [.. one.Elements<Level>().Where(level => level.LevelIndex?.Value is >= 0 and < Levels)]
                );
            }
        }

        foreach (var one in numbering?.Elements<NumberingInstance>() ?? [])
        {
            AddInstance(one);
        }
    }

    /// <summary>"2.1 ", "- " or nothing.</summary>
    public string Prefix(Paragraph paragraph)
    {
        if (Place(paragraph) is not var (instance, index) || LevelOf(instance, index) is not { } level)
        {
            return "";
        }

        var indent = new string(' ', index * 2);
        if (level.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet)
        {
            return $"{indent}- ";
        }

        if (level.NumberingFormat?.Val?.Value == NumberFormatValues.None)
        {
            return "";
        }

        var counts = Count(instance, index);
        var text = Text(level.LevelText?.Val?.Value ?? "", instance, counts);
        return text.Length == 0 ? "" : $"{text} ";
    }

    private void AddInstance(NumberingInstance one)
    {
        if (one.NumberID?.Value is not { } id || one.AbstractNumId?.Val?.Value is not { } definition)
        {
            return;
        }

        abstractOf.TryAdd(id, definition);
        foreach (var change in one.Elements<LevelOverride>())
        {
            if (
                change.LevelIndex?.Value is >= 0 and < Levels and var index
                && change.StartOverrideNumberingValue?.Val?.Value is { } start
            )
            {
                starts.TryAdd((id, index), start);
            }
        }
    }

    private (int Instance, int Level)? Place(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var instance = own?.NumberingId?.Val?.Value;
        var level = own?.NumberingLevelReference?.Val?.Value;
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (
            var step = 0;
            instance is null && id is not null && step < MostBases && styles.TryGetValue(id, out var style);
            step++
        )
        {
            var said = style.StyleParagraphProperties?.NumberingProperties;
            instance = said?.NumberingId?.Val?.Value;
            level ??= said?.NumberingLevelReference?.Val?.Value ?? LevelByStyle(instance, id);
            id = style.BasedOn?.Val?.Value;
        }

        return instance is null or 0 ? null : (instance.Value, Math.Clamp(level ?? 0, 0, Levels - 1));
    }

    private int? LevelByStyle(int? instance, string style) =>
        instance is { } known
        && abstractOf.TryGetValue(known, out var definition)
        && levels.TryGetValue(definition, out var all)
            ? Array.Find(all, level => level.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex?.Value
            : null;

    private Level? LevelOf(int instance, int index) =>
        abstractOf.TryGetValue(instance, out var definition) && levels.TryGetValue(definition, out var all)
            ? Array.Find(all, level => level.LevelIndex?.Value == index)
            : null;

    private int[] Count(int instance, int index)
    {
        var definition = abstractOf[instance];
        counters.TryAdd(definition, new int[Levels]);
        var counts = counters[definition];
        var restarts = starts.TryGetValue((instance, index), out var start) && begun.Add((instance, index));
        counts[index] =
            restarts ? start
            : counts[index] == 0 ? StartOf(instance, index)
            : counts[index] + 1;
        Array.Clear(counts, index + 1, Levels - index - 1);
        return counts;
    }

    private int StartOf(int instance, int index) => LevelOf(instance, index)?.StartNumberingValue?.Val?.Value ?? 1;

    private string Text(string pattern, int instance, int[] counts)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var index = pattern[++i] - '1';
                var count = counts[index] == 0 ? StartOf(instance, index) : counts[index];
                text.Append(Written(count, LevelOf(instance, index)?.NumberingFormat?.Val?.Value));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString().Trim();
    }

    private static string Written(int count, NumberFormatValues? format) =>
        format == NumberFormatValues.LowerLetter ? Letter(count, 'a')
        : format == NumberFormatValues.UpperLetter ? Letter(count, 'A')
        : count.ToString(Kernel.Danish.Invariant);

    private static string Letter(int count, char first) =>
        count is > 0 and < 27 ? ((char)(first + count - 1)).ToString() : count.ToString(Kernel.Danish.Invariant);
}
