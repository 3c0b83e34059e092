using System.Text;
using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Lines that belong together, and sentences in them.</summary>
internal static class Paragraphs
{
    /// <summary>Lines without a gap between, joined; a bullet begins a new paragraph, a row of a table is one of its own.</summary>
    public static IEnumerable<(string Text, LineSpan Lines)> Of(IEnumerable<TextLine> lines)
    {
        var text = new StringBuilder();
        var span = default(LineSpan);
        foreach (var line in lines)
        {
            var isRow = line.Text.Contains('\t', StringComparison.Ordinal);
            if (text.Length > 0 && (line.AfterGap || line.Bullet is not null || isRow))
            {
                yield return (text.ToString(), span);
                text.Clear();
            }

            span = text.Length == 0 ? line.Span : span.Through(line.Span);
            text.Append(text.Length == 0 ? "" : " ").Append(line.Bullet?.Text ?? line.Clean);
        }

        if (text.Length > 0)
        {
            yield return (text.ToString(), span);
        }
    }

    /// <summary>Sentences: a full stop before a capital letter ends one, unless it follows a number or a short form.</summary>
    public static IEnumerable<string> Sentences(string text)
    {
        var from = 0;
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (
                text[i] is '.' or '?' or '!'
                && text[i + 1] == ' '
                && char.IsUpper(text[i + 2])
                && !IsOrdinal(text, i)
                && !IsShortForm(text, i)
            )
            {
                yield return text[from..(i + 1)].Trim();
                from = i + 1;
            }
        }

        yield return text[from..].Trim();
    }

    /// <summary>"1." before a word is a number in order; a year or "M5." ends a sentence.</summary>
    private static bool IsOrdinal(string text, int stop)
    {
        var from = stop;
        while (from > 0 && char.IsLetterOrDigit(text[from - 1]))
        {
            from--;
        }

        return stop - from is 1 or 2 && text.AsSpan(from, stop - from).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool IsShortForm(string text, int stop)
    {
        var word = text.AsSpan(0, stop);
        var space = word.LastIndexOf(' ');
        return word[(space + 1)..]
            is "jf"
                or "ift"
                or "vedr"
                or "bl.a"
                or "hhv"
                or "ca"
                or "pct"
                or "kl"
                or "nr"
                or "inkl"
                or "ekskl"
                or "fx"
                or "f.eks"
                or "mhp"
                or "evt"
                or "Chr"
                or "d";
    }
}
