using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-201.</summary>
public sealed class OverheadAboveMaximumTests : CheckTests
{
    [Fact]
    public void Overhead_above_the_maximum_is_found() =>
        Finds<OverheadAboveMaximum>("RF-201", Severity.Error, Valid().Overhead(4.6m), "Budget!C49", "4,6");

    [Fact]
    public void Overhead_at_the_maximum_is_not() => Passes<OverheadAboveMaximum>(Valid().Overhead(4.5m));

    [Fact]
    public void The_maximum_is_the_areas_own() => Passes<OverheadAboveMaximum>(Valid().With("overhead-max", "6").Overhead(6m));
}
