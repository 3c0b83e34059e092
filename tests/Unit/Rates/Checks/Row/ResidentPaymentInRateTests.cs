using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-246.</summary>
public sealed class ResidentPaymentInRateTests : CheckTests
{
    [Fact]
    public void What_residents_pay_is_found_in_a_rate_of_a_home() =>
        Finds<ResidentPaymentInRate>(
            "RF-246",
            Severity.Error,
            Valid().SubLine("income", 0, "Beboerbetaling", -120_400m),
            "Budget!C25",
            "beboerbetaling"
        );

    [Fact]
    public void Elsewhere_it_is_not() =>
        Passes<ResidentPaymentInRate>(
            Valid().Set("offers", "basis", "SEL § 84").SubLine("income", 0, "Beboerbetaling", -120_400m)
        );
}
