using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Search.Rules;

/// <summary>What the index keeps of a document: its terms, each once, and the words they were written as.</summary>
/// <param name="Terms">With spaces between; those of the title a second time behind <see cref="TitleMark"/>.</param>
/// <param name="Written">The terms with how each was first written.</param>
public sealed record IndexedWords(string Terms, IReadOnlyDictionary<string, string> Written)
{
    /// <summary>Stands before a term that is in the title.</summary>
    public const char TitleMark = '_';

    private const int LongestWritten = 60;

    /// <summary>The words of a document.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="texts">Everything else that finds it.</param>
    public static IndexedWords Of(string title, params IReadOnlyList<string> texts)
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        var ofTitle = Read(title, written);
        foreach (var text in texts)
        {
            Read(text, written);
        }

        return new IndexedWords(
            string.Join(
                ' ',
                written
                    .Keys.Order(StringComparer.Ordinal)
                    .Concat(ofTitle.Order(StringComparer.Ordinal).Select(term => TitleMark + term))
            ),
            written
        );
    }

    private static HashSet<string> Read(string text, Dictionary<string, string> written)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in DanishWords.Of(text))
        {
            foreach (var term in token.Terms)
            {
                if (found.Add(term) && !written.ContainsKey(term))
                {
                    written[term] =
                        token.Terms.Count == 1 && token.Length <= LongestWritten
                            ? text.Substring(token.Start, token.Length).ToLower(Danish.Culture)
                            : term;
                }
            }
        }

        return found;
    }
}
