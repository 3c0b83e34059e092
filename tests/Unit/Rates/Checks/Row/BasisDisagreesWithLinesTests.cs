using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-205.</summary>
public sealed class BasisDisagreesWithLinesTests : CheckTests
{
    [Fact]
    public void A_stored_sum_that_differs_is_found() =>
        Finds<BasisDisagreesWithLines>("RF-205", Severity.Error, Valid().Stored("Budget!C48", 8_000_000m), "Budget!C48", "8.000.000,00");

    [Fact]
    public void A_stored_sum_that_agrees_is_not() => Passes<BasisDisagreesWithLines>(Valid().Stored("Budget!C48", 8_223_532.75m));
}
