using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Form;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Form;

/// <summary>RF-107.</summary>
public sealed class FormulaWrittenOverTests : CheckTests
{
    [Fact]
    public void A_formula_written_over_is_found() =>
        Finds<FormulaWrittenOver>(
            "RF-107",
            Severity.Warning,
            Valid().Overwritten("Belægning!I8", 97m),
            "Belægning!I8",
            "97"
        );

    [Fact]
    public void A_formula_with_its_result_is_not() =>
        Passes<FormulaWrittenOver>(Valid().Stored("Budget!C48", 8_223_532.75m));
}
