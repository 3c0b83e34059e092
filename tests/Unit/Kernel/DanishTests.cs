using Rammevaerk.Kernel;

namespace Rammevaerk.Tests.Unit.Kernel;

using Unit = Rammevaerk.Kernel.Figures.Unit;

public sealed class DanishTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1234.5", "1.234,5")]
    [InlineData("-1234567.25", "−1.234.567,25")]
    [InlineData("9.0000", "9")]
    [InlineData("0.2", "0,2")]
    [InlineData("-0.00000000000001", "0")]
    public void Numbers_show_the_decimals_they_have(string value, string shown) =>
        Danish.Number(Parsed(value)).ShouldBe(shown);

    [Theory]
    [InlineData("2461.365", 2, "2.461,37")]
    [InlineData("-2461.365", 2, "−2.461,37")]
    [InlineData("-0.004", 2, "0,00")]
    [InlineData("0.5", 0, "1")]
    [InlineData("1000000", 0, "1.000.000")]
    public void Numbers_with_fixed_decimals_round_halves_away_from_zero(string value, int decimals, string shown) =>
        Danish.Number(Parsed(value), decimals).ShouldBe(shown);

    [Fact]
    public void Kroner_have_a_hard_space_and_a_true_minus() => Danish.Kroner(-2461.37m).ShouldBe("−2.461,37\u00A0kr.");

    [Theory]
    [InlineData("0.956", "95,6\u00A0%")]
    [InlineData("1", "100,0\u00A0%")]
    [InlineData("0.0425", "4,25\u00A0%")]
    [InlineData("-0.05", "−5,0\u00A0%")]
    public void Percentages_show_one_decimal_or_as_many_as_they_have(string share, string shown) =>
        Danish.Percent(Parsed(share)).ShouldBe(shown);

    [Fact]
    public void Dates_are_written_in_words() => Danish.Date(new(2020, 5, 12)).ShouldBe("12. maj 2020");

    [Fact]
    public void Names_are_ordered_as_in_a_Danish_telephone_book() =>
        new[] { "Ærø", "Aabenraa", "Ålborg", "Albertslund", "Østerby", "Varde", "aarhus" }
            .Order(Danish.Order)
            .ShouldBe(["Albertslund", "Varde", "Ærø", "Østerby", "Aabenraa", "Ålborg", "aarhus"]);

    [Theory]
    [InlineData("1", "1\u00A0plads")]
    [InlineData("12", "12\u00A0pladser")]
    [InlineData("0.6", "0,6\u00A0pladser")]
    public void Places_agree_in_number_with_their_word(string value, string shown) =>
        Danish.Figure(Parsed(value), Unit.Places, withUnit: true).ShouldBe(shown);

    [Fact]
    public void Figures_are_written_by_their_unit()
    {
        Danish.Figure(2461.374m, Unit.Kroner, withUnit: true).ShouldBe("2.461,37\u00A0kr.");
        Danish.Figure(2461.374m, Unit.Kroner, extraDecimals: 2).ShouldBe("2.461,3740");
        Danish.Figure(0.956m, Unit.Percent).ShouldBe("95,6\u00A0%");
        Danish.Figure(0.956416m, Unit.Percent, extraDecimals: 2).ShouldBe("95,642\u00A0%");
        Danish.Figure(365m, Unit.Units).ShouldBe("365");
        Danish.Figure(4187.28m, Unit.Units).ShouldBe("4.187,28");
        Danish.Figure(1m / 3m, Unit.Number).ShouldBe("0,3333");
    }

    private static decimal Parsed(string text) => decimal.Parse(text, Danish.Invariant);
}
