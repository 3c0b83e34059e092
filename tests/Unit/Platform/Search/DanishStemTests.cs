using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Platform.Search.Rules;

namespace Rammevaerk.Tests.Unit.Platform.Search;

public sealed class DanishStemTests
{
    [Theory]
    [InlineData("takst", "takster", "taksten", "taksternes", "takstens")]
    [InlineData("plads", "pladser", "pladserne", "pladsen", "Pladsernes")]
    [InlineData("særlig", "særlige", "særligt", "SÆRLIGE", "saerlige")]
    [InlineData("beslutning", "beslutninger", "beslutningen", "beslutningernes")]
    [InlineData("tilbud", "tilbuddet", "tilbuddene", "tilbuddets")]
    [InlineData("ungementor", "ungementorer", "ungementorens")]
    [InlineData("møde", "mødet", "møder", "moede", "mødernes")]
    [InlineData("år", "året", "års", "aar")]
    [InlineData("kommune", "kommuner", "kommunerne", "kommunens")]
    [InlineData("mulig", "mulighed", "muligheder", "muligheden")]
    [InlineData("serviceloven", "servicelovens", "SEL", "sel")]
    public void The_forms_of_a_word_share_their_term(params string[] forms) =>
        forms.Select(form => DanishWords.TermOf(form)).Distinct().ShouldHaveSingleItem().ShouldNotBeEmpty();

    [Theory]
    [InlineData("takst", "tilbud")]
    [InlineData("hus", "huse2")]
    [InlineData("mand", "mande7")]
    [InlineData("kommune", "kommunal")]
    public void Other_words_do_not(string first, string second) =>
        DanishWords.TermOf(first).ShouldNotBe(DanishWords.TermOf(second));

    [Fact]
    public void A_stem_is_never_empty_and_never_longer_than_its_word() =>
        Prop.ForAll(Texts, text => IsShortened(text)).QuickCheckThrowOnFailure();

    private static bool IsShortened(string text)
    {
        var folded = DanishFolding.Of(text);
        var stem = DanishStem.Of(folded);
        return stem.Length <= folded.Length
            && stem.Length >= Math.Min(3, folded.Length)
            && folded.StartsWith(stem, StringComparison.Ordinal);
    }

    [Fact]
    public void Folding_twice_changes_nothing_and_leaves_letters_and_digits_only() =>
        Prop.ForAll(Texts, text => FoldsOnce(text)).QuickCheckThrowOnFailure();

    private static bool FoldsOnce(string text)
    {
        var folded = DanishFolding.Of(text);
        return DanishFolding.Of(folded) == folded
            && folded.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter));
    }

    private static Arbitrary<string> Texts =>
        Gen.ArrayOf(Gen.Elements([.. "abdeginrstkløåæ Ø§-.,1207é\nß%_'\""]))
            .Select(letters => new string(letters))
            .ToArbitrary();
}
