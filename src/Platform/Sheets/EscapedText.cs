using System.Globalization;
using System.Text;
using System.Xml;

namespace Rammevaerk.Platform.Sheets;

/// <summary>
/// Resolves the escapes _xHHHH_ a workbook uses in texts (_x000D_ is a carriage return, _x005F_ an underscore). A
/// character no XML document can hold becomes the replacement character, so that what was read can be written again.
/// </summary>
internal static class EscapedText
{
    private const int Length = 7;

    public static string Decode(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        var copied = 0;
        while (at >= 0 && at + Length <= text.Length)
        {
            if (TryReadEscape(text.AsSpan(at, Length), out var character))
            {
                decoded.Append(text, copied, at - copied).Append(character);
                copied = at + Length;
            }

            at = text.IndexOf("_x", Math.Max(copied, at + 1), StringComparison.Ordinal);
        }

        return decoded.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool TryReadEscape(ReadOnlySpan<char> escape, out char character)
    {
        character = default;
        if (
            escape[6] != '_'
            || !ushort.TryParse(
                escape[2..6],
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var code
            )
        )
        {
            return false;
        }

        character = XmlConvert.IsXmlChar((char)code) ? (char)code : '\uFFFD';
        return true;
    }
}
