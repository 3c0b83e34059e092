using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Tests.Unit.Kernel;

using Unit = Rammevaerk.Kernel.Figures.Unit;

public sealed class FigureTests
{
    private static readonly Figure Eight = Traced(8m, "Otte");
    private static readonly Figure Three = Traced(3m, "Tre");

    [Fact]
    public void Operators_compute_as_decimals_do()
    {
        Figure eight = 8m;
        Figure three = 3m;

        (eight + three).Value.ShouldBe(11m);
        (eight - three).Value.ShouldBe(5m);
        (eight * three).Value.ShouldBe(24m);
        (eight / three).Value.ShouldBe(8m / 3m);
        (-eight).Value.ShouldBe(-8m);
        Figure.Sum([eight, three, 1m]).Value.ShouldBe(12m);
    }

    [Fact]
    public void Named_forms_of_the_operators_agree_with_them()
    {
        Figure.Add(Eight, Three).ShouldBe(Eight + Three);
        Figure.Subtract(Eight, Three).ShouldBe(Eight - Three);
        Figure.Multiply(Eight, Three).ShouldBe(Eight * Three);
        Figure.Divide(Eight, Three).ShouldBe(Eight / Three);
        Figure.Negate(Eight).ShouldBe(-Eight);
    }

    [Fact]
    public void Silent_figures_give_silent_results()
    {
        Figure eight = 8m;
        Figure three = 3m;

        new[]
        {
            eight + three,
            eight.Max(three),
            eight.Tier(three),
            eight.Tier(three, 5m),
            eight.Rounded(0),
            eight.Named(new Step("Navn", Unit.Number)),
            Figure.Sum([eight, three]),
        }.ShouldAllBe(figure => figure.Derivation == null);
    }

    [Fact]
    public void One_traced_operand_is_enough_to_trace_the_result()
    {
        (Eight + 1m).Derivation.ShouldNotBeNull();
        (1m - Eight).Derivation.ShouldNotBeNull();
        Figure.FromDecimal(1m).Max(Eight).Derivation.ShouldNotBeNull();
        Figure.FromDecimal(9m).Tier(1m, Eight).Derivation.ShouldNotBeNull();
        Figure.Sum([1m, Eight]).Derivation.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("0.125", 2, "0.13")]
    [InlineData("-0.125", 2, "-0.13")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("1.005", 2, "1.01")]
    [InlineData("1.00499999", 2, "1.00")]
    public void Rounding_takes_halves_away_from_zero_as_the_spreadsheet_does(string value, int decimals, string rounded)
    {
        var number = decimal.Parse(value, Danish.Invariant);

        Figure.FromDecimal(number).Rounded(decimals).Value.ShouldBe(decimal.Parse(rounded, Danish.Invariant));
        Traced(number, "Tal").Rounded(decimals).Value.ShouldBe(decimal.Parse(rounded, Danish.Invariant));
    }

    [Fact]
    public void Max_and_min_keep_both_sides_and_so_the_reason_of_the_choice()
    {
        var least = Three.Max(Eight);
        var most = Eight.Min(Three);

        least.Value.ShouldBe(8m);
        most.Value.ShouldBe(3m);
        Explanation.Of(least).Inputs.Select(input => input.Label).ShouldBe(["Tre", "Otte"]);
        Explanation.Of(most).Inputs.Select(input => input.Label).ShouldBe(["Otte", "Tre"]);
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(10, 0)]
    [InlineData(12, 2)]
    [InlineData(20, 10)]
    [InlineData(25, 10)]
    public void A_tier_is_the_part_between_its_bounds(int of, int part)
    {
        Figure.FromDecimal(of).Tier(10m, 20m).Value.ShouldBe(part);
        Traced(of, "Beløb").Tier(10m, 20m).Value.ShouldBe(part);
    }

    [Fact]
    public void A_tier_without_an_upper_bound_is_never_negative()
    {
        Figure.FromDecimal(5m).Tier(10m).Value.ShouldBe(0m);
        Figure.FromDecimal(15m).Tier(10m).Value.ShouldBe(5m);
    }

    [Fact]
    public void A_tier_whose_bounds_are_swapped_is_a_bug() =>
        Should.Throw<ArgumentException>(() => Figure.FromDecimal(5m).Tier(20m, 10m));

    [Fact]
    public void Division_by_zero_is_a_bug_of_the_caller() => Should.Throw<DivideByZeroException>(() => Eight / 0m);

    [Fact]
    public void Figures_are_equal_when_their_numbers_are()
    {
        (Eight == 8m).ShouldBeTrue();
        (Eight != 8.0m).ShouldBeFalse();
        Eight.Equals((object)Figure.FromDecimal(8m)).ShouldBeTrue();
        Eight.Equals("8").ShouldBeFalse();
        Eight.GetHashCode().ShouldBe(Figure.FromDecimal(8.00m).GetHashCode());
    }

    [Fact]
    public void A_name_makes_a_step_of_the_explanation_and_keeps_the_cell()
    {
        var cell = new CellAddress("Takster", 8, 11);
        var named = (Eight + Three).Named(new Step("Takst", Unit.Kroner, "RATE-2", "Aftalen"), cell);

        var explanation = Explanation.Of(named);

        explanation.Label.ShouldBe("Takst");
        explanation.Value.ShouldBe(11m);
        explanation.Rule.ShouldBe("RATE-2");
        explanation.Source.ShouldBe("Aftalen");
        explanation.Cell.ShouldBe(cell);
    }

    private static Figure Traced(decimal value, string label) => Figure.From(new Input(value, label, Unit.Number));
}
