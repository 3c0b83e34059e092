using System.Text;
using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Files.OldMinutes;

/// <summary>Hunspell's Danish words where the machine has them; the product ships none and works without.</summary>
public sealed class HunspellWords : IWordList
{
    private const string Usual = "/usr/share/hunspell/da_DK.dic";
    private const long MostBytes = 30_000_000;

    private static readonly string[] Endings =
    [
        "erne",
        "ernes",
        "ene",
        "enes",
        "erens",
        "eren",
        "ets",
        "ens",
        "ers",
        "ede",
        "ende",
        "et",
        "en",
        "er",
        "es",
        "te",
        "ne",
        "ns",
        "e",
        "s",
        "t",
        "n",
        "r",
    ];

    private static readonly Lazy<HunspellWords?> Machine = new(() => Load(Usual));

    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    private HunspellWords() { }

    /// <summary>The machine's list, or null.</summary>
    public static HunspellWords? OfMachine => Machine.Value;

    /// <summary>The list in a file, or null when there is none that can be read.</summary>
    public static HunspellWords? Load(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length > MostBytes)
        {
            return null;
        }

        var list = new HunspellWords();
        var content = File.ReadAllBytes(path);
        foreach (var line in Text(content).Split('\n').Skip(1))
        {
            var end = line.AsSpan().IndexOfAny("/\t\r ");
            var word = end < 0 ? line : line[..end];
            if (word.Length > 1)
            {
                list.words.Add(word.ToLowerInvariant());
            }
        }

        return list;
    }

    public bool Knows(string word)
    {
        if (words.Contains(word))
        {
            return true;
        }

        foreach (var ending in Endings)
        {
            if (
                word.Length > ending.Length + 2
                && word.EndsWith(ending, StringComparison.Ordinal)
                && (
                    words.Contains(word[..^ending.Length])
                    || words.Contains($"{word.AsSpan(0, word.Length - ending.Length)}e")
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string Text(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? Encoding.Latin1.GetString(content) : text;
    }
}
