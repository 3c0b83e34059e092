using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Comparison;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Comparison;

/// <summary>RF-408.</summary>
public sealed class ReadingChangedTests : CheckTests
{
    [Fact]
    public void A_past_reading_that_changed_is_found() =>
        Finds<ReadingChanged>("RF-408", Severity.Warning, ValidNextYear().Set("occupancy", "first", 96m), "Belægning!D8", "97");

    [Fact]
    public void The_same_reading_is_not() => Passes<ReadingChanged>(ValidNextYear());

    [Fact]
    public void An_expected_reading_may_differ_from_the_actual() => Passes<ReadingChanged>(Valid().With("occupancy-readings", "t-2 t-1").Set("occupancy", "first", 96m).After(Valid().With("occupancy-readings", "t-2 t-1")));
}
