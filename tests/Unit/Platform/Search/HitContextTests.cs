using Rammevaerk.Platform.Search.Rules;

namespace Rammevaerk.Tests.Unit.Platform.Search;

public sealed class HitContextTests
{
    [Fact]
    public void What_was_found_is_marked_where_it_stands_in_any_form()
    {
        var pieces = HitContext.Whole("Taksterne for § 107 og takst-gruppen", Terms("takst", "§ 107"));

        pieces
            .Where(piece => piece.IsMarked)
            .Select(piece => piece.Text)
            .ShouldBe(["Taksterne", "§ 107", "takst-gruppen"]);
        string.Concat(pieces.Select(piece => piece.Text)).ShouldBe("Taksterne for § 107 og takst-gruppen");
    }

    [Fact]
    public void The_part_of_a_long_text_with_the_most_words_is_shown()
    {
        var filling = string.Join(' ', Enumerable.Repeat("fyldord", 80));
        var text = $"Pladser. {filling} Særlige pladser i psykiatrien. {filling}";

        var pieces = HitContext.Around(text, Terms("særlige pladser"));

        pieces.Where(piece => piece.IsMarked).Select(piece => piece.Text).ShouldBe(["Særlige", "pladser"]);
        pieces[0].Text.ShouldBe("… ");
        pieces[^1].Text.ShouldBe(" …");
        pieces.Sum(piece => piece.Text.Length).ShouldBeLessThan(300);
    }

    [Fact]
    public void A_text_without_the_words_shows_its_beginning() =>
        HitContext.Around("Kort tekst", Terms("takst")).ShouldBe([new HitPiece("Kort tekst", IsMarked: false)]);

    [Fact]
    public void Marks_of_markdown_are_not_text() =>
        PlainText
            .Of("- **Taksten** er [godkendt](/x)", null, "# Bilag\n| a | b |\n|---|---|")
            .ShouldBe("Taksten er godkendt Bilag a b");

    private static HashSet<string> Terms(params string[] words) =>
        [.. words.SelectMany(DanishWords.Of).Select(token => token.Terms[0])];
}
