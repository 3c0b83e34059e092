using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Platform.Search.Rules;

namespace Rammevaerk.Tests.Unit.Platform.Search;

public sealed class VocabularyTests
{
    private static readonly Vocabulary Words = Of(
        "takst",
        "takstaftalen",
        "døgntakst",
        "takstgruppe",
        "takstilag",
        "ungementor",
        "ungementorordningen",
        "ordning",
        "pladser",
        "særlige",
        "pladsantal",
        "antal",
        "beslutning"
    );

    [Fact]
    public void A_word_finds_the_compounds_it_begins_or_ends_where_the_rest_is_a_word()
    {
        Compounds("takst").ShouldBe(["takstaftalen", "døgntakst", "takstgruppe"], ignoreOrder: true);
        Compounds("ungementorer").ShouldBe(["ungementorordningen"]);
        Compounds("pladser").ShouldBe(["pladsantal"]);
    }

    [Fact]
    public void A_compound_is_taken_apart_where_the_index_knows_both_words()
    {
        Words.SplitOf(Term("mentorordning")).ShouldBe((Term("mentor"), Term("ordning")));
        Words.SplitOf(Term("takstbeslutningen")).ShouldBe((Term("takst"), Term("beslutning")));
        Words.SplitOf(Term("ubegribelig")).ShouldBeNull();
    }

    [Theory]
    [InlineData("spærlige", "særlige")]
    [InlineData("plasder", "pladser")]
    [InlineData("ungementro", "ungementor")]
    [InlineData("beslutnign", "beslutning")]
    public void A_word_with_a_typing_error_is_taken_for_the_nearest(string typed, string meant) =>
        Words.NearestTo(Term(typed), 3)[0].Shown.ShouldBe(meant);

    [Theory]
    [InlineData("abc")]
    [InlineData("vaskemaskine")]
    [InlineData("par107")]
    public void Short_words_paragraphs_and_strangers_are_taken_for_nothing(string typed) =>
        Words.NearestTo(typed, 3).ShouldBeEmpty();

    [Fact]
    public void The_distance_is_the_same_both_ways_and_nought_only_for_equal_words() =>
        Prop.ForAll(Texts, Texts, (one, other) => IsDistance(one, other)).QuickCheckThrowOnFailure();

    private static bool IsDistance(string one, string other)
    {
        var (first, second) = (DanishFolding.Of(one), DanishFolding.Of(other));
        var distance = WordDistance.Between(first, second, 5);
        return distance == WordDistance.Between(second, first, 5) && (distance == 0) == (first == second);
    }

    private static string Term(string word) => DanishWords.TermOf(word);

    private static IEnumerable<string> Compounds(string word) => Words.CompoundsOf(Term(word)).Select(Words.ShownOf);

    private static Vocabulary Of(params string[] words)
    {
        var vocabulary = new Vocabulary();
        foreach (var some in words.Chunk(4))
        {
            vocabulary.Add(some.Select(word => KeyValuePair.Create(Term(word), word)));
        }

        return vocabulary;
    }

    private static Arbitrary<string> Texts =>
        Gen.ArrayOf(Gen.Elements([.. "abdeginrstkløåæ Ø§-.,1207é\nß%_'\""]))
            .Select(letters => new string(letters))
            .ToArbitrary();
}
