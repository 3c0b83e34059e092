using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Reads what is recommended: one text for each bullet, or for each paragraph where there are no bullets.</summary>
internal sealed class RecommendationReader
{
    private static readonly Pattern Lead = Pattern.Make(
        @"^(?:det |der )?(?:indstilles|foreslås|anbefales)\b[^.]{0,120}?(?:\bat\b[:,]?|:|,)?$|^[^.]{0,140}\b(?:indstiller|anbefaler|foreslår|indstilles|foreslås)\b[^.]{0,120}?(?:\bat\b ?[:,]?|:|,)$|^[^.]{0,60}\bat:?$"
    );

    private static readonly Pattern Opening = Pattern.Make(
        @"^(?:(?:det |der )?(?:indstilles|foreslås|anbefales)(?: [^.,:]{0,80}?)?|[^.,:]{0,120}?\b(?:indstiller|anbefaler|foreslår)(?: [^.,:]{0,60}?)?)[,:]? ?(?:til [^,]{2,60}, ?)?\bat:? (.+)$"
    );

    private static readonly Pattern Leading = Pattern.Make(
        @"^[^.]{0,140}\b(?:indstiller|anbefaler|foreslår|indstilles|foreslås|anbefales)\b[^.]{0,120}\bat\b(?: [\w-]+){0,4} ?[:,]?$"
    );

    private const int FullLine = 60;

    private readonly List<Read<string>> texts = [];
    private readonly List<Read<string>> leads = [];
    private bool hasBullets;
    private int width;
    private bool isList;
    private TextLine? before;

    /// <summary>Paragraphs after the bullets, which belong to none of them.</summary>
    public List<LineSpan> Loose { get; } = [];

    /// <summary>Reads the lines under the label.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="width">How wide the longest lines of the item are.</param>
    public static RecommendationReader Read(IReadOnlyList<TextLine> lines, int width)
    {
        var reader = new RecommendationReader();
        reader.width = width;
        reader.isList = lines
            .SkipLast(1)
            .Any(line => line.Text[^1] is ',' or ';' || line.Text.EndsWith(" og", StringComparison.Ordinal));
        foreach (var line in lines)
        {
            reader.Add(line);
            reader.before = line;
        }

        return reader;
    }

    /// <summary>The texts in order.</summary>
    public IReadOnlyList<Read<string>> Texts =>
        texts.Count > 0 ? texts : [.. leads.Select(Opened).OfType<Read<string>>()];

    private void Add(TextLine line)
    {
        if (line.Bullet is { } bullet)
        {
            hasBullets = true;
            texts.Add(new(bullet.Text, line.Span, Certainty.Sure));
        }
        else if (IsUnmarked(line))
        {
            texts.Add(new(line.Text, line.Span, Certainty.Likely));
        }
        else if (IsIndented(line))
        {
            texts.Add(new(line.Text, line.Span, Certainty.Unsure));
        }
        else if (texts.Count > 0 && (!line.AfterGap || Words.StartsLower(line.Text)))
        {
            texts[^1] = Longer(texts[^1], line);
        }
        else if (texts.Count > 0 && hasBullets)
        {
            Loose.Add(line.Span);
        }
        else if (leads.Count > 0 && !line.AfterGap)
        {
            leads[^1] = Longer(leads[^1], line);
        }
        else
        {
            leads.Add(new(line.Text, line.Span, Certainty.Likely));
        }
    }

    /// <summary>A line that begins with "at" after a lead that ends there, without a marker.</summary>
    private bool IsUnmarked(TextLine line) =>
        line.Clean.StartsWith("at ", StringComparison.OrdinalIgnoreCase)
        && !Lead.IsMatch(line.Clean)
        && !NamesBody(line.Clean)
        && (
            line.AfterGap
            || (leads.Count == 0 && texts.Count == 0)
            || (leads.Count > 0 && texts.Count == 0 && Lead.IsMatch(leads[^1].Value))
            || (texts.Count > 0 && !hasBullets)
        );

    /// <summary>
    /// A line set in under its lead, where the bullets themselves were lost; among such lines one begins a text when its
    /// first word would have had room on the line before.
    /// </summary>
    private bool IsIndented(TextLine line)
    {
        if (hasBullets || before is null || leads.Count == 0)
        {
            return false;
        }

        var word = line.Text.IndexOf(' ', StringComparison.Ordinal);
        var fits = before.Indent + before.Text.Length + 1 + (word < 0 ? line.Text.Length : word) < width;
        if (texts.Count == 0)
        {
            var isBroken =
                isList && fits && !line.AfterGap && leads[^1].Value.Length < FullLine && Words.StartsLower(line.Text);
            return (line.Indent > before.Indent + 1 || isBroken) && Leading.IsMatch(leads[^1].Value);
        }

        var isFull = before.Indent + before.Text.Length >= Math.Max(width, FullLine + 10);
        if (
            !isFull
            && !line.AfterGap
            && (before.Text[^1] is ',' or ';')
            && line.Indent == before.Indent
            && Words.StartsLower(line.Text)
        )
        {
            return true;
        }

        return line.Indent == before.Indent && line.Indent > 0 && (fits || line.AfterGap);
    }

    private static Read<string> Longer(Read<string> text, TextLine line) =>
        text with
        {
            Value = Joined(text.Value, line.Text),
            Lines = text.Lines.Through(line.Span),
        };

    private static string Joined(string before, string more) =>
        before.Length > 2
        && before[^1] == '-'
        && char.IsLetter(before[^2])
        && Words.StartsLower(more)
        && !more.StartsWith("og ", StringComparison.Ordinal)
        && !more.StartsWith("eller ", StringComparison.Ordinal)
            ? $"{before[..^1]}{more}"
            : $"{before} {more}";

    /// <summary>"At DASSOS:" only leads.</summary>
    private static bool NamesBody(string text) =>
        text.Length is > 4 and < 45
        && (
            text.StartsWith("At ", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("Af ", StringComparison.OrdinalIgnoreCase)
        )
        && (text[^1] == ':' || Array.TrueForAll(text[3..].Split(' '), Words.StartsUpper));

    /// <summary>What a whole sentence recommends; null when it only leads to bullets.</summary>
    private static Read<string>? Opened(Read<string> lead)
    {
        var text = Words.OneSpace(lead.Value);
        return Lead.IsMatch(text) || NamesBody(text) ? null
            : Opening.Match(text) is { Success: true } match ? lead with { Value = match.Groups[1].Value }
            : lead with { Value = text };
    }
}
