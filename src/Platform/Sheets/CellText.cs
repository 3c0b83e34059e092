using System.Globalization;

namespace Rammevaerk.Platform.Sheets;

/// <summary>
/// Reads numbers people typed as text, the Danish way first: »1.234« is one thousand two hundred and thirty-four,
/// »1,234« is a little more than one. English forms are read where they can mean nothing else: »1,234.50«.
/// </summary>
public static class CellText
{
    private const int MaxDigits = 28;
    private static readonly string[] Currency = ["kroner", "kr.", "kr", "dkk"];
    private static readonly string[] PercentSigns = ["procent", "pct.", "pct", "%"];

    /// <summary>The number, or null when the text is none.</summary>
    public static TypedNumber? Number(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var rest = Plain(text);
        var negative = TakeSign(ref rest);
        if (TakeWord(ref rest, Currency) && !negative)
        {
            negative = TakeSign(ref rest);
        }

        var percent = TakeWord(ref rest, PercentSigns);
        if (rest.EndsWith(",-", StringComparison.Ordinal))
        {
            rest = rest[..^2];
        }

        return
            NumberShape.Normalise(rest) is { Length: <= MaxDigits } digits
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new TypedNumber(negative ? -value : value, percent)
            : null;
    }

    /// <summary>All spaces alike and all minus signs alike.</summary>
    private static string Plain(string text)
    {
        var plain = text.ToCharArray();
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = plain[i] switch
            {
                '−' or '–' or '‐' or '‑' => '-',
                var c when char.IsWhiteSpace(c) => ' ',
                var c => c,
            };
        }

        return new string(plain).Trim();
    }

    private static bool TakeSign(ref string text)
    {
        if (text.StartsWith('(') && text.EndsWith(')'))
        {
            text = text[1..^1].Trim();
            return true;
        }

        var negative = text.StartsWith('-');
        if (negative || text.StartsWith('+'))
        {
            text = text[1..].TrimStart();
        }

        return negative;
    }

    private static bool TakeWord(ref string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^word.Length].TrimEnd();
                return true;
            }

            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                text = text[word.Length..].TrimStart();
                return true;
            }
        }

        return false;
    }
}
