using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-206.</summary>
public sealed class SubLinesDisagreeWithLineTests : CheckTests
{
    [Fact]
    public void Sub_lines_that_do_not_give_their_line_are_found() =>
        Finds<SubLinesDisagreeWithLine>("RF-206", Severity.Error, Valid().SubLine("pay", 0, "Andet", 6_000_000m), "Budget!C12", "6.000.000,00");

    [Fact]
    public void Sub_lines_that_give_their_line_are_not() => Passes<SubLinesDisagreeWithLine>(Valid().SubLine("pay", 0, "Andet", 6_000_000m).SubLine("pay", 1, "Andet", 200_123.50m));

    [Fact]
    public void A_difference_within_the_tolerance_is_not() => Passes<SubLinesDisagreeWithLine>(Valid().SubLine("pay", 0, "Andet", 6_200_122.50m));
}
