using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-203.</summary>
public sealed class OverheadWrittenAsShareTests : CheckTests
{
    [Fact]
    public void A_share_is_found() =>
        Finds<OverheadWrittenAsShare>("RF-203", Severity.Warning, Valid().Overhead(0.042m), "Budget!C49", "0,042");

    [Fact]
    public void A_small_percentage_is_not() => Passes<OverheadWrittenAsShare>(Valid().Overhead(0.1m));

    [Fact]
    public void No_overhead_is_not() => Passes<OverheadWrittenAsShare>(Valid().Overhead(0m));
}
