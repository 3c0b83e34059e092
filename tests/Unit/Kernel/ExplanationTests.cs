using System.Text.Json;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Tests.Unit.Kernel;

using Unit = Rammevaerk.Kernel.Figures.Unit;

public sealed class ExplanationTests
{
    private static readonly Parameter Limit = new(
        "overhead-max",
        new("midtjylland"),
        "Højeste overhead",
        ParameterUnit.Percent,
        "4.5",
        new(new(2019, 1, 1)),
        "DEFAULT (prøve)"
    );

    [Fact]
    public void A_silent_figure_has_no_explanation() =>
        Should.Throw<InvalidOperationException>(() => Explanation.Of(Figure.FromDecimal(1m)));

    [Fact]
    public void An_input_says_its_cell_as_origin() =>
        Explanation.Of(Cell(12m, "Pladser", Unit.Places)).Origin.ShouldBe("Tilbud!K8");

    [Fact]
    public void A_parameter_says_value_dates_and_source_as_origin_and_shows_DEFAULT()
    {
        var explanation = Explanation.Of(Limit.Figure(traced: true));

        explanation.Source.ShouldBe("DEFAULT (prøve)");
        explanation.Origin.ShouldBe("4,5\u00A0% fra 1. januar 2019 · DEFAULT (prøve)");
    }

    [Fact]
    public void The_same_step_is_explained_once_and_then_only_named()
    {
        var basis = (Cell(5m, "Løn", Unit.Kroner) + 1m).Named(new Step("Takstgrundlag", Unit.Kroner));
        var overhead = (basis * 2m).Named(new Step("Overhead", Unit.Kroner));

        var explanation = Explanation.Of((basis + overhead).Named(new Step("I alt", Unit.Kroner)));

        explanation.Inputs[0].IsRepeated.ShouldBeFalse();
        explanation.Inputs[0].Inputs.Count.ShouldBe(1);
        explanation.Inputs[1].Inputs[0].IsRepeated.ShouldBeTrue();
        explanation.Inputs[1].Inputs[0].Inputs.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_input_is_listed_once_in_a_step()
    {
        var places = Cell(5m, "Pladser", Unit.Places);

        Explanation.Of(places * places).Inputs.Count.ShouldBe(1);
    }

    [Fact]
    public void A_rounded_step_says_what_it_was_rounded_to()
    {
        var mean = (Cell(0.942m, "Aflæsning 1", Unit.Percent) + Cell(0.987m, "Aflæsning 2", Unit.Percent)) / 2m;
        var step = new Step("Belægning", Unit.Percent);

        Explanation.Of(mean.Rounded(3).Named(step)).NumbersWithRounding!.ShouldEndWith("= 96,45\u00A0% → 96,5\u00A0%");
        Explanation.Of(mean.Named(step)).NumbersWithRounding!.ShouldNotContain("→");
    }

    [Fact]
    public void Json_holds_the_whole_ladder()
    {
        var rate = (Cell(5m, "Løn", Unit.Kroner) * Limit.Figure(traced: true)).Named(
            new Step("Overhead", Unit.Kroner, "RATE-4", "Aftalen")
        );

        using var json = JsonDocument.Parse(Explanation.Of(rate).ToJson());

        var root = json.RootElement;
        root.GetProperty("label").GetString().ShouldBe("Overhead");
        root.GetProperty("value").GetDecimal().ShouldBe(0.225m);
        root.GetProperty("unit").GetString().ShouldBe("kr");
        root.GetProperty("rule").GetString().ShouldBe("RATE-4");
        root.GetProperty("inputs")[0].GetProperty("cell").GetString().ShouldBe("Tilbud!K8");
        var parameter = root.GetProperty("inputs")[1].GetProperty("parameter");
        parameter.GetProperty("key").GetString().ShouldBe("overhead-max");
        parameter.GetProperty("area").GetString().ShouldBe("midtjylland");
        parameter.GetProperty("validFrom").GetString().ShouldBe("2019-01-01");
        parameter.TryGetProperty("validTo", out _).ShouldBeFalse();
        parameter.GetProperty("source").GetString().ShouldBe("DEFAULT (prøve)");
    }

    [Fact]
    public void Json_does_not_depend_on_the_scale_of_the_decimals()
    {
        static string Of(decimal value) =>
            Explanation.Of((Cell(value, "Løn", Unit.Kroner) / 4m).Named(new Step("Takst", Unit.Kroner))).ToJson();

        Of(9.0000m).ShouldBe(Of(9m));
        Of(9.0000m).ShouldContain("\"value\":9,");
    }

    [Fact]
    public void Json_writes_a_negative_zero_as_zero()
    {
        static string Of(decimal value) => Explanation.Of(Cell(value, "Løn", Unit.Kroner)).ToJson();

        Of(decimal.Negate(0.00m)).ShouldBe(Of(0m));
    }

    private static Figure Cell(decimal value, string label, Unit unit) =>
        Figure.From(new Input(value, label, unit, new CellAddress("Tilbud", 8, 11)));
}
