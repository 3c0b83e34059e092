namespace Rammevaerk.Platform.Search.Rules;

/// <summary>A word somebody searches for.</summary>
/// <param name="Written">As it was typed.</param>
/// <param name="Term">What it is in the index.</param>
/// <param name="Parts">The terms of its parts where it was typed with a hyphen; empty otherwise.</param>
public sealed record AskedWord(string Written, string Term, IReadOnlyList<string> Parts);

/// <summary>Reads what somebody typed.</summary>
public static class AskedWords
{
    /// <summary>Letters a search may have.</summary>
    public const int LongestText = 200;

    private const int Most = 12;

    /// <summary>The words, each once; none when nothing was typed that can be searched for.</summary>
    public static IReadOnlyList<AskedWord> Of(string text)
    {
        var cut = text.Length > LongestText ? text[..LongestText] : text;
        return
        [
            .. DanishWords
                .Of(cut)
                .Where(token => token.Terms.Count > 0)
                .Select(token => new AskedWord(
                    cut.Substring(token.Start, token.Length),
                    token.Terms[0],
                    char.IsLetter(cut[token.Start]) ? [.. token.Terms.Skip(1)] : []
                ))
                .DistinctBy(word => word.Term)
                .Take(Most),
        ];
    }
}
