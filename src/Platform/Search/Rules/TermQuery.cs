namespace Rammevaerk.Platform.Search.Rules;

/// <summary>One way to meet a word: all of the terms.</summary>
public sealed record TermChoice(params IReadOnlyList<string> Terms);

/// <summary>What a document must have: for each word one of its choices.</summary>
public sealed record TermQuery(IReadOnlyList<IReadOnlyList<TermChoice>> Words)
{
    /// <summary>As FTS5 reads it. Terms hold a to z, digits and the low line only.</summary>
    public string ForSqlite() => Written("\"", "OR", "AND");

    /// <summary>As a tsquery.</summary>
    public string ForPostgres() => Written("'", "|", "&");

    /// <summary>The same asked of titles.</summary>
    public TermQuery OfTitles() =>
        new([
            .. Words.Select(word =>
                (IReadOnlyList<TermChoice>)
                    [
                        .. word.Select(choice => new TermChoice([
                            .. choice.Terms.Select(term => IndexedWords.TitleMark + term),
                        ])),
                    ]
            ),
        ]);

    private string Written(string quote, string or, string and) =>
        string.Join(
            $" {and} ",
            Words.Select(word =>
                $"({string.Join($" {or} ", word.Select(choice => $"({string.Join($" {and} ", choice.Terms.Select(term => $"{quote}{term}{quote}"))})"))})"
            )
        );
}
