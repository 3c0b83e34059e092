using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Comparison;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Comparison;

/// <summary>RF-406.</summary>
public sealed class UnitChangedTests : CheckTests
{
    [Fact]
    public void Another_unit_is_found() =>
        Finds<UnitChanged>("RF-406", Severity.Warning, ValidNextYear().Set("offers", "unit", "måned").Set("offers", "units", 12m), "Tilbud!H8", "døgn");

    [Fact]
    public void The_same_unit_is_not() => Passes<UnitChanged>(ValidNextYear().Set("offers", "unit", "DØGN"));
}
