using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-235.</summary>
public sealed class AddOnAmountFoundInMainRateTests : CheckTests
{
    [Fact]
    public void The_same_amount_on_the_same_line_is_found() =>
        Finds<AddOnAmountFoundInMainRate>("RF-235", Severity.Warning, Valid().AddOn().AddOnLine("pay", 6_200_123.50m), "Tillæg!G8", "Budget!C12");

    [Fact]
    public void The_same_amount_on_a_sub_line_is_found() =>
        Finds<AddOnAmountFoundInMainRate>("RF-235", Severity.Warning, Valid().AddOn().SubLine("pay", 0, "Andet", 88_000.50m).SubLine("pay", 1, "Andet", 6_112_123m), "Tillæg!G8", "Budget!C13");

    [Fact]
    public void Another_amount_is_not() => Passes<AddOnAmountFoundInMainRate>(Valid().AddOn());
}
