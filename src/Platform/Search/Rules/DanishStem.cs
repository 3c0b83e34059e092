namespace Rammevaerk.Platform.Search.Rules;

/// <summary>
/// The stem of a folded Danish word: what takst, takster, taksten and taksternes share. Endings are taken off only behind the
/// first syllable, and never so that fewer than three letters are left.
/// </summary>
public static class DanishStem
{
    private const int Least = 3;

    private const string Vowels = "aeiouy";

    /// <summary>The endings of nouns, verbs and adjectives, the longest first.</summary>
    private static readonly string[] Endings =
    [
        "hedens",
        "erenes",
        "erens",
        "heder",
        "heden",
        "ernes",
        "erets",
        "ethed",
        "heds",
        "enes",
        "erne",
        "eren",
        "erer",
        "eres",
        "eret",
        "ered",
        "ene",
        "ens",
        "ere",
        "ers",
        "ets",
        "hed",
        "en",
        "er",
        "es",
        "et",
        "e",
    ];

    /// <summary>The stem; the word itself when nothing can be taken off, or when it holds digits.</summary>
    public static string Of(string folded)
    {
        if (folded.Length <= Least || folded.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return folded;
        }

        var from = Region(folded);
        var stem = WithoutFinalS(WithoutEnding(folded, from), from);
        return Undoubled(WithoutNeuter(stem, from), from);
    }

    /// <summary>Where endings may begin: behind the first vowel and the consonant after it, and never within three letters.</summary>
    private static int Region(string word)
    {
        var at = 0;
        while (at < word.Length && !IsVowel(word[at]))
        {
            at++;
        }

        while (at < word.Length && IsVowel(word[at]))
        {
            at++;
        }

        return Math.Max(at + 1, Least);
    }

    private static string WithoutEnding(string word, int from)
    {
        foreach (var ending in Endings)
        {
            if (Ends(word, ending, from))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    /// <summary>The s of the genitive, and of plads beside pladser.</summary>
    private static string WithoutFinalS(string word, int from) =>
        Ends(word, "s", from) && word[^2] is not ('s' or 'i' or 'u') ? word[..^1] : word;

    /// <summary>The t of særligt, fagligt, anvendt.</summary>
    private static string WithoutNeuter(string word, int from) =>
        Ends(word, "gt", from) || Ends(word, "dt", from) || Ends(word, "igst", from) ? word[..^1].TrimEnd('s') : word;

    /// <summary>One of two equal consonants at the end: tilskud and tilskuddet.</summary>
    private static string Undoubled(string word, int from) =>
        word.Length > from && word[^1] == word[^2] && !IsVowel(word[^1]) ? word[..^1] : word;

    private static bool Ends(string word, string ending, int from) =>
        word.Length - ending.Length >= from && word.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
