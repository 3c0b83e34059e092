using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Platform.Search.Rules;

namespace Rammevaerk.Tests.Unit.Platform.Search;

public sealed class DanishWordsTests
{
    [Theory]
    [InlineData("§ 107", "par107")]
    [InlineData("SEL § 107, stk. 1", "sel par107stk1 par107")]
    [InlineData("servicelovens §107", "sel par107")]
    [InlineData("§§ 107-108", "par107 par108")]
    [InlineData("§§ 85, 107 og 108", "par85 par107 par108")]
    [InlineData("servicelovens §§107-108.", "sel par107 par108")]
    [InlineData("paragraf 107", "par107")]
    [InlineData("pgf. 107", "par107")]
    [InlineData("§ 82 b", "par82b par82")]
    [InlineData("§ 107 og 12 pladser", "par107 12")]
    public void A_paragraph_is_one_word_however_it_is_written(string text, string terms) =>
        terms.Split(' ').ShouldBeSubsetOf(TermsOf(text));

    [Theory]
    [InlineData("12. maj 2026", "d20260512")]
    [InlineData("12-05-2026", "d20260512")]
    [InlineData("12.05.2026", "d20260512")]
    [InlineData("2026-05-12", "d20260512")]
    [InlineData("sag 2026-114", "2026x114 2026 114")]
    [InlineData("1.234,56 kr.", "1x234x56")]
    [InlineData("4,5 %", "4x5")]
    [InlineData("RF-201", "rf 201")]
    [InlineData("0779", "0779")]
    [InlineData("takst-gruppen", "takstgrup takst grup")]
    [InlineData("taks\u00adten", "takst")]
    public void Days_numbers_and_hyphens_stay_whole_beside_their_parts(string text, string terms) =>
        terms.Split(' ').ShouldBeSubsetOf(TermsOf(text));

    [Fact]
    public void Words_that_stand_everywhere_are_left_out() => TermsOf("og i på til at den").ShouldBeEmpty();

    [Fact]
    public void Every_token_lies_in_the_text_behind_the_one_before() =>
        Prop.ForAll(Texts, text => LieInOrder(text)).QuickCheckThrowOnFailure();

    private static bool LieInOrder(string text)
    {
        var at = 0;
        foreach (var token in DanishWords.Of(text))
        {
            if (token.Start < at || token.Length <= 0 || token.Start + token.Length > text.Length)
            {
                return false;
            }

            at = token.Start + token.Length;
        }

        return true;
    }

    [Fact]
    public void Terms_hold_letters_and_digits_only_so_that_no_engine_reads_them_otherwise() =>
        Prop.ForAll(Texts, text => ArePlain(text)).QuickCheckThrowOnFailure();

    private static bool ArePlain(string text) =>
        DanishWords
            .Of($"§ 107 {text} 12-5 {text}")
            .SelectMany(token => token.Terms)
            .All(term => term.Length > 0 && term.All(one => char.IsAsciiLetterLower(one) || char.IsAsciiDigit(one)));

    private static IEnumerable<string> TermsOf(string text) => DanishWords.Of(text).SelectMany(token => token.Terms);

    private static Arbitrary<string> Texts =>
        Gen.ArrayOf(Gen.Elements([.. "abdeginrstkløåæ Ø§-.,1207é\nß%_'\""]))
            .Select(letters => new string(letters))
            .ToArbitrary();
}
