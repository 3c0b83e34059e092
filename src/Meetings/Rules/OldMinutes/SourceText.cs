using System.Text;
using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Makes lines with words of a source: pages found, headings in HTML or Markdown taken as headings, printing marks gone.</summary>
internal static class SourceText
{
    private const int LongestLine = 20_000;

    private static readonly Pattern MarkdownHeading = Pattern.Make(@"^(#{1,6})\s+(\S.*?)\s*#*$");
    private static readonly Pattern HtmlHeading = Pattern.Make(@"^<h([1-6])[^>]*>(.*?)(</h[1-6]>)?$");
    private static readonly Pattern HtmlBullet = Pattern.Make(@"^<li[^>]*>(.*?)(</li>)?$");
    private static readonly Pattern HtmlLink = Pattern.Make(@"<a [^>]*href=""([^""]*)""[^>]*>([^<]*)</a>");
    private static readonly Pattern HtmlInline = Pattern.Make(@"</?(?:strong|em|b|i|u|span|font)\b[^>]*>");
    private static readonly Pattern HtmlBlock = Pattern.Make(
        @"^</?(p|div|span|ul|ol|body|html|section|article|header|footer|main|br|hr|table|tbody|thead|tr)\b[^>]*>|</?(p|div|span|body|html|section|article|strong|b|td|th|tr)\b[^>]*>$"
    );

    public static List<TextLine> Lines(SourceDocument document)
    {
        var lines = new List<TextLine>(document.Lines.Count);
        var gap = true;
        var page = true;
        var marksPages = MarksPages(document);
        foreach (var source in document.Lines)
        {
            page |= source.StartsPage || source.Text.StartsWith('\f');
            gap |= source.StartsParagraph;
            var line = Line(source, gap || page || (marksPages && IsMarked(source.Text)), page);
            if (line is null)
            {
                gap = true;
                continue;
            }

            lines.Add(line);
            gap = false;
            page = false;
        }

        return lines;
    }

    /// <summary>Programs that make text of pages leave one space where a page begins; only where it is seldom it says so.</summary>
    private static bool MarksPages(SourceDocument document)
    {
        var marked = document.Lines.Count(line => IsMarked(line.Text));
        return marked > 0 && marked * 20 < document.Lines.Count;
    }

    private static bool IsMarked(string text) =>
        text.Length > 2 && text[0] == ' ' && char.IsLetterOrDigit(text[1]) && !char.IsLower(text[1]);

    private static TextLine? Line(SourceLine source, bool gap, bool page)
    {
        var text = Plain(source.Text.Length > LongestLine ? source.Text[..LongestLine] : source.Text);
        var indent = text.Length - text.TrimStart(' ', '\t').Length;
        var level = source.HeadingLevel;
        text = Markup(text.Trim(), ref level);
        return text.Length == 0 || (text.Length > 2 && !text.Any(char.IsLetterOrDigit))
            ? null
            : new TextLine
            {
                Number = source.Number,
                Text = text,
                Clean = text,
                Indent = indent,
                AfterGap = gap,
                StartsPage = page,
                HeadingLevel = level,
            };
    }

    private static string Markup(string text, ref int? level)
    {
        if (text.Length > 0 && text[0] == '<')
        {
            text = HtmlInline.Replace(HtmlLink.Replace(text, "[$2]($1)"), "");
        }

        if (text.Length == 0 || (text[0] != '#' && text[0] != '<'))
        {
            return Bold(text);
        }

        if (MarkdownHeading.Match(text) is { Success: true } markdown)
        {
            level = markdown.Groups[1].Length;
            return Bold(markdown.Groups[2].Value);
        }

        if (HtmlHeading.Match(text) is { Success: true } html)
        {
            level = html.Groups[1].ValueSpan[0] - '0';
            return html.Groups[2].Value.Trim();
        }

        if (HtmlBullet.Match(text) is { Success: true } bullet)
        {
            return $"- {bullet.Groups[1].Value.Trim()}";
        }

        for (var round = 0; round < 3 && HtmlBlock.IsMatch(text); round++)
        {
            text = HtmlBlock.Replace(text, "").Trim();
        }

        return text;
    }

    private static string Bold(string text) =>
        text.Length > 4
        && text.StartsWith("**", StringComparison.Ordinal)
        && text.EndsWith("**", StringComparison.Ordinal)
            ? text[2..^2].Trim()
            : text;

    private static string Plain(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            plain.Append(
                letter switch
                {
                    '\t' => '\t',
                    '\u00A0' or '\u2007' or '\u202F' or '\u2009' => ' ',
                    '\u00AD' or '\u200B' or '\uFEFF' or '\u200E' or '\u200F' => '\0',
                    < ' ' or '\u007F' => ' ',
                    _ => letter,
                }
            );
        }

        return plain.Replace("\0", "").ToString().Normalize(NormalizationForm.FormC);
    }
}
