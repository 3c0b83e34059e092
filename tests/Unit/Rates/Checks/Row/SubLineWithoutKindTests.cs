using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-208.</summary>
public sealed class SubLineWithoutKindTests : CheckTests
{
    [Fact]
    public void A_sub_line_without_a_kind_is_found() =>
        Finds<SubLineWithoutKind>("RF-208", Severity.Error, Valid().SubLine("pay", 0, null, 6_200_123.50m), "Budget!B13", "»Del 1«");

    [Fact]
    public void A_sub_line_with_a_kind_is_not() => Passes<SubLineWithoutKind>(Valid().SubLine("pay", 0, "Andet", 6_200_123.50m));
}
