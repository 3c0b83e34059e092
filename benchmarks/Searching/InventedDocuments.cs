using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;

namespace Rammevaerk.Bench.Searching;

/// <summary>Documents of invented words, of which a few are in many and many in a few, as in real texts.</summary>
internal sealed class InventedDocuments : ISearchSource
{
    private const int Vocabulary = 20_000;
    private const int WordsEach = 60;

    /// <summary>When all of them were first found.</summary>
    public static readonly DateTime Day = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly string[] Syllables =
    [
        "ba",
        "ko",
        "li",
        "mu",
        "re",
        "sta",
        "vi",
        "nor",
        "dal",
        "fje",
        "gru",
        "hol",
    ];

    private static readonly string[] Words = [.. Enumerable.Range(0, Vocabulary).Select(Word)];

    /// <summary>What is searched for.</summary>
    public static IReadOnlyList<string> Questions { get; } =
    [
        Words[40],
        Words[400],
        Words[4_000],
        $"{Words[15]} {Words[90]}",
        $"{Words[20]} {Words[300]}",
        $"{Words[5]} {Words[30]} {Words[60]}",
    ];

    /// <summary>The same as terms of the index.</summary>
    public static IReadOnlyList<string[]> Terms { get; } =
    [.. Questions.Select(text => text.Split(' ').Select(word => DanishWords.TermOf(word)).ToArray())];

    public IReadOnlySet<Type> Touching { get; } = new HashSet<Type>();

    public Task<IReadOnlyCollection<string>> SubjectsAsync(
        IReadOnlyCollection<object> rows,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyCollection<string>>([]);

    public Task<IReadOnlyList<string>> AllAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>>([]);

    public Task<IReadOnlyList<SearchDraft>> ReadAsync(
        IReadOnlyCollection<string> subjects,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyList<SearchDraft>>([.. subjects.Select(Draft)]);

    private static SearchDraft Draft(string subject)
    {
        var number = int.Parse(subject.AsSpan("bench/".Length), System.Globalization.CultureInfo.InvariantCulture);
        var random = new Random(number);
        string Some(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Words[Rank(random)]));
        return new SearchDraft(
            subject,
            subject,
            (SearchKind)(number % 5),
            SearchScope.Public,
            Some(6),
            Some(WordsEach),
            $"/bench/{number}"
        )
        {
            AreaName = $"Område {number % 11 % 5}",
            Body = number % 5 < 3 ? $"Organ {number % 11}" : "",
            PartyName = number % 5 < 3 ? "" : $"Kommune {number % 11 * 9}",
            Year = 2015 + (number % 12),
            Date = new DateOnly(2015, 1, 1).AddDays(number % 4_300),
            Outcome = number % 3 == 0 ? "Godkendt" : "",
        };
    }

    /// <summary>The chance in the exponent makes the first words many times as frequent as the last.</summary>
    private static int Rank(Random random) => (int)Math.Pow(Vocabulary, random.NextDouble()) - 1;

    private static string Word(int number)
    {
        var word = "";
        for (var left = number + Syllables.Length; left > 0; left /= Syllables.Length)
        {
            word += Syllables[left % Syllables.Length];
        }

        return word + "k";
    }
}
