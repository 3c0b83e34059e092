using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-202.</summary>
public sealed class OverheadMissingOrNegativeTests : CheckTests
{
    [Fact]
    public void Missing_overhead_is_found() =>
        Finds<OverheadMissingOrNegative>("RF-202", Severity.Error, Valid().Overhead(null), "Budget!C49", "ikke udfyldt");

    [Fact]
    public void Negative_overhead_is_found() =>
        Finds<OverheadMissingOrNegative>("RF-202", Severity.Error, Valid().Overhead(-1m), "Budget!C49", "−1");

    [Fact]
    public void No_overhead_written_as_0_is_not() => Passes<OverheadMissingOrNegative>(Valid().Overhead(0m));
}
