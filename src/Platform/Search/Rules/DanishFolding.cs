using System.Globalization;
using System.Text;

namespace Rammevaerk.Platform.Search.Rules;

/// <summary>
/// Writes a word with the letters a to z and digits only, the same for both ways of writing Danish: æ and ae, ø and oe, å and
/// aa, and the letters of neighbouring languages.
/// </summary>
public static class DanishFolding
{
    /// <summary>The word folded; what is neither letter nor digit is left out. Folding twice changes nothing.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length + 4);
        foreach (var letter in word)
        {
            Append(folded, char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char letter)
    {
        switch (letter)
        {
            case 'æ' or 'ä':
                folded.Append("ae");
                break;
            case 'ø' or 'ö':
                folded.Append("oe");
                break;
            case 'å':
                folded.Append("aa");
                break;
            case 'ß':
                folded.Append("ss");
                break;
            default:
                if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
                {
                    folded.Append(letter);
                }
                else if (letter > '\u007f')
                {
                    AppendBase(folded, letter);
                }

                break;
        }
    }

    /// <summary>A letter with an accent counts as the letter: é as e.</summary>
    private static void AppendBase(StringBuilder folded, char letter)
    {
        if (!char.IsLetter(letter))
        {
            return;
        }

        foreach (var part in letter.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (
                CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark
                && (char.IsAsciiLetterLower(part) || char.IsAsciiDigit(part))
            )
            {
                folded.Append(part);
            }
        }
    }
}
