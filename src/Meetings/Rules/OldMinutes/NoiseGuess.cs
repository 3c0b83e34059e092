using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>What to make of images that are, or stand in, right words, and of words only a word list can tell.</summary>
internal static class NoiseGuess
{
    private const int MostTries = 4;

    private static readonly (string Noise, string Right)[] Readings =
    [
        ("g", "ø"),
        ("@", "ø"),
        ("ae", "æ"),
        ("ee", "æ"),
        ("se", "æ"),
        ("ze", "æ"),
        ("z", "æ"),
        ("a", "å"),
        ("&", "å"),
        ("é", "å"),
        ("d", "å"),
        ("a", "ø"),
        ("o", "ø"),
    ];

    /// <summary>Letters that stand in so many right words that they prove nothing inside one.</summary>
    private static readonly HashSet<string> InRightWords = new(StringComparer.Ordinal)
    {
        "nsevn",
        "fordr",
        "fordre",
        "ksemp",
        "ksempe",
        "statte",
        "stotte",
        "maller",
        "nogle",
        "forman",
        "horing",
        "hering",
        "made",
        "mode",
        "mal",
        "lase",
        "rader",
        "hand",
        "sadan",
        "bestad",
        "mala",
        "lane",
        "laner",
        "spare",
        "sparet",
        "hoje",
        "hojt",
        "gron",
        "grone",
        "lose",
        "losning",
        "lofte",
        "loft",
        "laft",
        "kober",
        "kobs",
        "kabs",
        "kaber",
        "stotte",
        "hage",
        "hagt",
        "skon",
        "skan",
        "lag",
        "bage",
        "bager",
        "boger",
        "star",
        "stor",
        "mase",
        "harer",
        "haber",
        "sta",
        "ska",
        "magt",
        "aging",
        "abent",
        "ager",
        "agent",
        "agede",
        "eget",
        "egede",
        "aget",
        "oget",
        "eger",
        "naje",
        "noje",
        "neje",
        "daga",
        "deg",
        "dagn",
        "degn",
        "skane",
        "madga",
        "sparer",
        "spargr",
        "haje",
        "hage",
        "loge",
        "folger",
        "folge",
        "falger",
        "folgen",
        "elger",
        "talger",
        "farte",
        "forte",
        "ferte",
        "matter",
        "bestag",
        "aring",
        "lage",
        "lege",
        "leje",
        "laegen",
        "sege",
        "seger",
        "eren",
        "hende",
        "hendels",
        "grene",
        "gran",
        "gren",
        "hest",
        "staj",
        "stoj",
        "stej",
        "tajt",
        "tojt",
        "lorende",
        "norge",
        "esten",
        "sende",
        "sendr",
        "bleg",
        "bele",
        "steder",
        "teller",
        "gendr",
        "lan",
        "lon",
        "len",
        "lgn",
        "san",
        "sas",
    };

    /// <summary>True when this image of the word must not be looked for inside other words.</summary>
    public static bool IsRightInWords(string image, string word) =>
        image is not ("sendr" or "gendr") && InRightWords.Contains(image)
        || (
            image.Length < 6
            && word.Contains('ø', StringComparison.Ordinal)
            && !image.Contains('g', StringComparison.Ordinal)
            && !image.Contains('@', StringComparison.Ordinal)
        )
        || (word.Length < 4 && image.Length < 5)
        || (word.Contains('å', StringComparison.Ordinal) && word.Length < 5)
        || (word.Length == 3 && !image.Contains('z', StringComparison.Ordinal));

    /// <summary>The right word of a list that differs by one or two readings, or null.</summary>
    public static string? ByDictionary(string word, IWordList dictionary)
    {
        foreach (var once in Changes(word))
        {
            if (dictionary.Knows(once))
            {
                return once;
            }
        }

        return word.Length < 6
            ? null
            : Changes(word).Take(MostTries * 8).SelectMany(Changes).Take(200).FirstOrDefault(dictionary.Knows);
    }

    private static IEnumerable<string> Changes(string word)
    {
        foreach (var (noise, right) in Readings)
        {
            for (
                var at = word.IndexOf(noise, StringComparison.Ordinal);
                at >= 0;
                at = word.IndexOf(noise, at + 1, StringComparison.Ordinal)
            )
            {
                yield return $"{word.AsSpan(0, at)}{right}{word.AsSpan(at + noise.Length)}";
            }
        }
    }
}
