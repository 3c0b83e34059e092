using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Tests.Unit.Kernel;

using Unit = Rammevaerk.Kernel.Figures.Unit;

/// <summary>Formulas as people read them: Danish words, true minus, hard spaces before the per cent sign.</summary>
public sealed class FormulaTextTests
{
    private static readonly Figure Pay = Of(8_000_000m, "Løn", Unit.Kroner);
    private static readonly Figure Income = Of(-250_000.5m, "Indtægter", Unit.Kroner);
    private static readonly Figure Share = Of(0.045m, "Overhead i procent", Unit.Percent);
    private static readonly Figure Places = Of(12m, "Fuldtidspladser", Unit.Places);
    private static readonly Figure Days = Of(365m, "Døgn pr. år", Unit.Units);

    [Fact]
    public void A_rate_reads_like_a_formula_and_ends_with_the_number_before_rounding()
    {
        var forSale = (Places * Days).Named(new Step("Enheder, der kan sælges", Unit.Units));
        var rate = ((Pay + Income) / forSale).Rounded(2).Named(new Step("Takst", Unit.Kroner));

        Words(rate).ShouldBe("(løn + indtægter) / enheder, der kan sælges, afrundet til hele øre");
        Numbers(rate).ShouldBe("(8.000.000,00 − 250.000,50) / 4.380 = 7.749.999,50 / 4.380 = 1.769,4063");
    }

    [Fact]
    public void A_percentage_keeps_its_hard_space()
    {
        var overhead = (Share * Pay).Named(new Step("Overhead", Unit.Kroner));

        Words(overhead).ShouldBe("overhead i procent × løn");
        Numbers(overhead).ShouldBe("4,5\u00A0% × 8.000.000,00 = 360.000,00");
    }

    [Fact]
    public void Bounds_are_said_with_words()
    {
        var first = Of(0.942m, "Belægning 2024 (faktisk)", Unit.Percent);
        var second = Of(0.97m, "Belægning 2025 (faktisk)", Unit.Percent);
        var least = Of(0.95m, "Laveste belægning", Unit.Percent);
        var most = Of(1m, "Højeste belægning", Unit.Percent);
        var occupancy = ((first + second) / 2m)
            .Max(least)
            .Min(most)
            .Rounded(3)
            .Named(new Step("Belægning", Unit.Percent));

        Words(occupancy)
            .ShouldBe(
                "(belægning 2024 (faktisk) + belægning 2025 (faktisk)) / 2, dog mindst laveste belægning, dog højst højeste "
                    + "belægning, afrundet til 1 decimal"
            );
        Numbers(occupancy)
            .ShouldBe("(94,2\u00A0% + 97,0\u00A0%) / 2, dog mindst 95,0\u00A0%, dog højst 100,0\u00A0% = 95,6\u00A0%");
    }

    [Fact]
    public void Many_lines_are_counted_in_words_and_listed_in_numbers()
    {
        var lines = Enumerable.Range(1, 5).Select(i => Of(i, $"Linje {i}", Unit.Kroner)).ToArray();
        var basis = Figure.Sum(lines).Named(new Step("Takstgrundlag", Unit.Kroner));

        Words(basis).ShouldBe("summen af 5 linjer");
        Numbers(basis).ShouldBe("1,00 + 2,00 + 3,00 + 4,00 + 5,00 = 15,00");
    }

    [Fact]
    public void Subtraction_uses_the_true_minus_and_brackets_a_negative_number()
    {
        Numbers(Pay - Income).ShouldContain(" − (−");
        Words((Pay - (Income + Pay)).Named(new Step("Rest", Unit.Kroner))).ShouldBe("løn − (indtægter + løn)");
        Words((-Pay).Named(new Step("Modsat", Unit.Kroner))).ShouldBe("−løn");
    }

    [Fact]
    public void Brackets_stand_only_where_the_order_needs_them()
    {
        Words(((Pay * Places) / Days).Named(new Step("A", Unit.Kroner)))
            .ShouldBe("løn × fuldtidspladser / døgn pr. år");
        Words((Pay / (Places * Days)).Named(new Step("B", Unit.Kroner)))
            .ShouldBe("løn / (fuldtidspladser × døgn pr. år)");
        Words((Pay * (Places + Days)).Named(new Step("C", Unit.Kroner)))
            .ShouldBe("løn × (fuldtidspladser + døgn pr. år)");
    }

    [Fact]
    public void Tiers_are_said_with_words()
    {
        var first = Of(860_000m, "Refusionsgrænse 1", Unit.Kroner);
        var second = Of(1_680_000m, "Refusionsgrænse 2", Unit.Kroner);
        var cost = Of(2_000_000m, "Årets udgift", Unit.Kroner);

        Words(cost.Tier(first, second).Named(new Step("Del", Unit.Kroner)))
            .ShouldBe("den del af årets udgift, der er mellem refusionsgrænse 1 og refusionsgrænse 2");
        Words(cost.Tier(second).Named(new Step("Del", Unit.Kroner)))
            .ShouldBe("den del af årets udgift, der er over refusionsgrænse 2");
        Numbers(cost.Tier(second).Named(new Step("Del", Unit.Kroner)))
            .ShouldBe("den del af 2.000.000,00, der er over 1.680.000,00 = 320.000,00");
    }

    [Fact]
    public void A_step_may_bring_its_own_words() =>
        Words(Pay.Rounded(2).Named(new Step("Løn", Unit.Kroner, Words: "som aftalt"))).ShouldBe("som aftalt");

    [Fact]
    public void A_word_of_capitals_keeps_them() =>
        Words((Of(1m, "STU-elever", Unit.Number) + 1m).Named(new Step("A", Unit.Number))).ShouldBe("STU-elever + 1");

    private static string? Words(Figure figure) => Explanation.Of(figure).Formula;

    private static string Numbers(Figure figure) => Explanation.Of(figure).Numbers!;

    private static Figure Of(decimal value, string label, Unit unit) => Figure.From(new Input(value, label, unit));
}
