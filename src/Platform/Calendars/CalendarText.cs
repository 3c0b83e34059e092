using System.Text;

namespace Rammevaerk.Platform.Calendars;

/// <summary>Texts and lines of calendar files as RFC 5545 writes them (3.1, 3.3.11).</summary>
public static class CalendarText
{
    /// <summary>Octets of UTF-8 a line may have, its end not counted.</summary>
    public const int LongestLine = 75;

    private const string Break = "\r\n";

    /// <summary>A text as a value: backslash, semicolon, comma and line break escaped; other control characters left out.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(' '),
                _ when char.IsControl(letter) => escaped,
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The text a value writes.</summary>
    public static string Unescape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] != '\\' || at == value.Length - 1)
            {
                text.Append(value[at]);
                continue;
            }

            at++;
            text.Append(value[at] is 'n' or 'N' ? '\n' : value[at]);
        }

        return text.ToString();
    }

    /// <summary>The value of a parameter such as CN: quoted; quotes, which it cannot hold, are left out.</summary>
    public static string Quote(string text) =>
        $"\"{string.Concat(text.Where(letter => letter != '"' && !char.IsControl(letter)))}\"";

    /// <summary>A line with its end, broken so that no part has more than 75 octets and no letter is cut.</summary>
    public static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length + 8);
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            var length = letter.Utf8SequenceLength;
            if (octets + length > LongestLine)
            {
                folded.Append(Break).Append(' ');
                octets = 1;
            }

            folded.Append(letter.ToString());
            octets += length;
        }

        return folded.Append(Break).ToString();
    }

    /// <summary>The lines of a file as they were before they were broken; files with bare line feeds are read too.</summary>
    public static IEnumerable<string> Unfold(string file)
    {
        var line = new StringBuilder();
        foreach (var part in file.ReplaceLineEndings("\n").Split('\n'))
        {
            if (part.Length > 0 && part[0] is ' ' or '\t')
            {
                line.Append(part, 1, part.Length - 1);
                continue;
            }

            if (line.Length > 0)
            {
                yield return line.ToString();
            }

            line.Clear().Append(part);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
