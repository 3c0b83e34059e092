using System.Globalization;
using Rammevaerk.Kernel;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>The number of a heading: 2.1, Punkt 3., Ad 4).</summary>
/// <param name="Printed">Without words and the mark at its end: 2.1.</param>
/// <param name="Parts">Its numbers: 2 and 1.</param>
/// <param name="IsWorded">True after Punkt, Pkt., Sag or Ad.</param>
/// <param name="Title">What stands behind; empty when the number stands alone.</param>
internal sealed record HeadingNumber(string Printed, int[] Parts, bool IsWorded, string Title)
{
    private const int Largest = 400;

    private static readonly Pattern Worded = Pattern.Make(
        @"^(?:åbent |lukket |åben |lukket |dagsordens)?(?:punkt|pkt|sag|sagspunkt|ad|emne|dagsordenspunkt|dagsordenpunkt|dagsordenens punkt)\.? ?(?:nr\.?|nummer)? ?(\d{1,3}(?:\.\d{1,2}){0,2})(?: ?[.:)–—-]+|\s|$)\s*[–—-]?\s*(.*)$"
    );

    private static readonly Pattern Plain = Pattern.Make(
        @"^(?:#|nr\.? ?)?(\d{1,3}(?:\.\d{1,2}){0,2})([.:)]?)(\s+(?:[-–—] ?)?)(\S.*)$"
    );
    private static readonly Pattern Glued = Pattern.Make(@"^(\d{1,3}(?:\.\d{1,2}){0,2})([.)])(\p{Lu}.*)$");
    private static readonly Pattern Bare = Pattern.Make(@"^(\d{1,3}(?:\.\d{1,2}){0,2})\.?$");

    private static readonly Pattern NoTitle = Pattern.Make(
        @"^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan\.?|feb\.?|kl\.?|mio|kr|pct|procent|%|kvartal|halvår|uge)\b"
    );

    private static readonly Pattern Openness = Pattern.Make(
        @"^[(\[]?(?:åben|åbent|lukket|å|l)(?: (?:punkt|sag))?[)\]:]\s*[-–:]?\s*|^(?:åben|åbent|lukket)(?: (?:punkt|sag))?\s*[-–:]\s+"
    );

    /// <summary>The number a line begins with, or null.</summary>
    public static HeadingNumber? Of(string text)
    {
        if (text.Length is 0 or > 400)
        {
            return null;
        }

        var first = text[0];
        if (char.IsDigit(first) || first == '#' || text.StartsWith("Nr", StringComparison.OrdinalIgnoreCase))
        {
            return OfPlain(text);
        }

        return char.IsLetter(first) && Worded.Match(text) is { Success: true } worded
            ? Make(worded.Groups[1].Value, isWorded: true, worded.Groups[2].Value)
            : null;
    }

    /// <summary>A title without the words that only say whether the item was open to the public.</summary>
    public static string WithoutOpenness(string title) => Openness.Replace(title, "", 1).Trim();

    /// <summary>True when this number may follow the other, in whatever depth.</summary>
    public bool Follows(HeadingNumber before)
    {
        var (mine, theirs) = (Parts, before.Parts);
        if (mine.Length == theirs.Length + 1)
        {
            return mine[^1] == 1 && StartsWith(mine, theirs);
        }

        if (mine.Length > 1 && mine.Length == theirs.Length && mine[^1] == 1 && mine[^2] == theirs[^2] + 1)
        {
            return SameUntil(mine, theirs, mine.Length - 2);
        }

        var depth = mine.Length;
        return depth <= theirs.Length && mine[^1] == theirs[depth - 1] + 1 && SameUntil(mine, theirs, depth - 1);
    }

    /// <summary>True when the number comes later, with some numbers between.</summary>
    public bool ComesSoonAfter(HeadingNumber before)
    {
        var (mine, theirs) = (Parts, before.Parts);
        for (var i = 0; i < Math.Min(mine.Length, theirs.Length); i++)
        {
            if (mine[i] != theirs[i])
            {
                return mine[i] > theirs[i] && mine[i] <= theirs[i] + 4;
            }
        }

        return mine.Length > theirs.Length && mine[^1] <= 3;
    }

    private static HeadingNumber? OfPlain(string text)
    {
        if (Bare.Match(text) is { Success: true } bare)
        {
            return Make(bare.Groups[1].Value, isWorded: false, "");
        }

        if (Glued.Match(text) is { Success: true } glued && char.IsUpper(glued.Groups[3].Value[0]))
        {
            return Make(glued.Groups[1].Value, isWorded: false, glued.Groups[3].Value);
        }

        if (Plain.Match(text) is not { Success: true } plain)
        {
            return null;
        }

        var title = plain.Groups[4].Value;
        var first = title[0];
        return
            (
                char.IsUpper(first)
                || first is '"' or '»' or '“' or '(' or '[' or '§' or '@'
                || (char.IsDigit(first) && plain.Groups[2].Length > 0 && title.Length > 12)
            ) && !NoTitle.IsMatch(title)
            ? Make(plain.Groups[1].Value, isWorded: false, title)
            : null;
    }

    private static HeadingNumber? Make(string printed, bool isWorded, string title)
    {
        // Some count 1.0, 2.0: the nought says nothing.
        var parts = (printed.EndsWith(".0", StringComparison.Ordinal) ? printed[..^2] : printed).Split('.');
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (
                !int.TryParse(parts[i], NumberStyles.None, Danish.Invariant, out numbers[i])
                || numbers[i] is 0 or > Largest
            )
            {
                return null;
            }
        }

        return new HeadingNumber(printed, numbers, isWorded, title.Trim());
    }

    private static bool StartsWith(int[] longer, int[] shorter) =>
        longer.AsSpan(0, shorter.Length).SequenceEqual(shorter);

    private static bool SameUntil(int[] one, int[] other, int count) =>
        one.AsSpan(0, count).SequenceEqual(other.AsSpan(0, count));
}
