using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Tests.Unit.Kernel;

using Unit = Rammevaerk.Kernel.Figures.Unit;

public sealed class ExplanationReaderTests
{
    private static readonly Parameter Limit = new(
        "overhead-max",
        new("midtjylland"),
        "Højeste overhead",
        ParameterUnit.Percent,
        "4.5",
        new(new(2019, 1, 1), new(2027, 12, 31)),
        "Styringsaftalen »2026«"
    );

    [Fact]
    public void A_whole_ladder_reads_back_to_the_same_bytes()
    {
        var explanation = Ladder();

        var read = ExplanationReader.Read(explanation.ToJson());

        read.IsOk.ShouldBeTrue();
        read.Value.ToJson().ShouldBe(explanation.ToJson());
    }

    [Fact]
    public void Every_step_reads_back_as_it_was()
    {
        var read = ExplanationReader.Read(Ladder().ToJson()).Value;

        read.Inputs[0].Inputs[0].Cell.ShouldBe(new CellAddress("Bud!get", 8, 28));
        read.Inputs[1].Inputs[0].IsRepeated.ShouldBeTrue();
        var limit = read.Inputs[1].Inputs[1].Parameter.ShouldNotBeNull();
        limit.ShouldBe(Limit);
        limit.Origin.ShouldBe(Limit.Origin);
        read.Rule.ShouldBe("RATE-5");
        read.Formula.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Unit.Number)]
    [InlineData(Unit.Kroner)]
    [InlineData(Unit.Percent)]
    [InlineData(Unit.Places)]
    [InlineData(Unit.Units)]
    public void Every_unit_reads_back(Unit unit) =>
        ExplanationReader.Read(Explanation.Of(Cell(-12.5m, unit)).ToJson()).Value.Unit.ShouldBe(unit);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"label\":\"Løn\",\"value\":\"1\",\"unit\":\"kr\",\"inputs\":[]}")]
    [InlineData("{\"label\":\"Løn\",\"value\":1,\"unit\":\"euro\",\"inputs\":[]}")]
    [InlineData("{\"label\":\"Løn\",\"value\":1,\"unit\":\"kr\",\"cell\":\"C12\",\"inputs\":[]}")]
    [InlineData("{\"label\":\"Løn\",\"value\":1,\"unit\":\"kr\"}")]
    [InlineData("{\"label\":\"Løn\",\"value\":1e99,\"unit\":\"kr\",\"inputs\":[]}")]
    public void What_is_no_explanation_is_a_fault(string json) =>
        ExplanationReader.Read(json).Fault.ShouldNotBeNull().Id.ShouldBe("RV-130");

    [Theory]
    [InlineData("Budget!C12", "Budget", 12, 3)]
    [InlineData("A!B!AB1", "A!B", 1, 28)]
    public void A_written_cell_is_read(string text, string sheet, int row, int column) =>
        CellAddress.Parse(text).ShouldBe(new CellAddress(sheet, row, column));

    [Theory]
    [InlineData("")]
    [InlineData("C12")]
    [InlineData("!C12")]
    [InlineData("Budget!12")]
    [InlineData("Budget!C")]
    [InlineData("Budget!C0")]
    [InlineData("Budget!c12")]
    [InlineData("Budget!ABCD1")]
    [InlineData("Budget!C-1")]
    public void What_names_no_cell_is_null(string text) => CellAddress.Parse(text).ShouldBeNull();

    private static Explanation Ladder()
    {
        var basis = (Cell(5.50m, Unit.Kroner) + 1m).Named(new Step("Takstgrundlag", Unit.Kroner));
        var overhead = (basis * Limit.Figure(traced: true)).Named(
            new Step("Overhead", Unit.Kroner, "RATE-4", "Aftalen")
        );
        return Explanation.Of((basis + overhead).Named(new Step("I alt", Unit.Kroner, "RATE-5")));
    }

    private static Figure Cell(decimal value, Unit unit) =>
        Figure.From(new Input(value, "Løn", unit, new CellAddress("Bud!get", 8, 28)));
}
