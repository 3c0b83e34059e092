namespace Rammevaerk.Platform.Search.Rules;

/// <summary>A piece of a text, marked when it is what was searched for.</summary>
public readonly record struct HitPiece(string Text, bool IsMarked);

/// <summary>Shows the words that were found where they stand.</summary>
public static class HitContext
{
    private const int Before = 60;
    private const int Length = 260;
    private const int MostMarks = 60;
    private const int Looked = 60_000;

    /// <summary>The whole text with what was found marked; for titles.</summary>
    public static IReadOnlyList<HitPiece> Whole(string text, IReadOnlySet<string> terms) =>
        Pieces(text, 0, text.Length, Marks(text, terms));

    /// <summary>The part of the text with the most of the words, or its beginning; empty for an empty text.</summary>
    public static IReadOnlyList<HitPiece> Around(string text, IReadOnlySet<string> terms)
    {
        var one = text.Length > Looked ? text[..Looked] : text;
        var marks = Marks(one, terms);
        var start = StartOf(one, marks);
        var end = Math.Min(one.Length, start + Length);
        if (end < one.Length && one.LastIndexOf(' ', end) is var space && space > start)
        {
            end = space;
        }

        var pieces = Pieces(one, start, end, marks);
        return
        [
            .. start > 0 ? [new HitPiece("… ", IsMarked: false)] : Array.Empty<HitPiece>(),
            .. pieces,
            .. end < text.Length ? [new HitPiece(" …", IsMarked: false)] : Array.Empty<HitPiece>(),
        ];
    }

    private static List<(int Start, int Length, string Term)> Marks(string text, IReadOnlySet<string> terms) =>
        [
            .. DanishWords
                .Of(text)
                .Select(token => (token.Start, token.Length, Term: token.Terms.FirstOrDefault(terms.Contains) ?? ""))
                .Where(mark => mark.Term.Length > 0)
                .Take(MostMarks),
        ];

    /// <summary>Where to begin so that the most different words, and then the most words, are seen.</summary>
    private static int StartOf(string text, List<(int Start, int Length, string Term)> marks)
    {
        if (marks.Count == 0)
        {
            return 0;
        }

        var best = marks
            .Select(
                (mark, number) =>
                {
                    var seen = marks
                        .Skip(number)
                        .TakeWhile(one => one.Start + one.Length <= mark.Start + Length - Before)
                        .ToList();
                    return (mark.Start, Different: seen.Select(one => one.Term).Distinct().Count(), seen.Count);
                }
            )
            .OrderByDescending(one => one.Different)
            .ThenByDescending(one => one.Count)
            .ThenBy(one => one.Start)
            .First();
        var from = Math.Max(0, best.Start - Before);
        return from > 0 && text.IndexOf(' ', from) is var space && space >= 0 && space < best.Start ? space + 1 : from;
    }

    private static List<HitPiece> Pieces(
        string text,
        int start,
        int end,
        List<(int Start, int Length, string Term)> marks
    )
    {
        var pieces = new List<HitPiece>();
        var at = start;
        foreach (var mark in marks.Where(mark => mark.Start >= start && mark.Start + mark.Length <= end))
        {
            if (mark.Start > at)
            {
                pieces.Add(new HitPiece(text[at..mark.Start], IsMarked: false));
            }

            pieces.Add(new HitPiece(text.Substring(mark.Start, mark.Length), IsMarked: true));
            at = mark.Start + mark.Length;
        }

        if (at < end)
        {
            pieces.Add(new HitPiece(text[at..end], IsMarked: false));
        }

        return pieces;
    }
}
