using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-241.</summary>
public sealed class ServicePartAboveLineTests : CheckTests
{
    [Fact]
    public void A_part_above_its_line_is_found() =>
        Finds<ServicePartAboveLine>(
            "RF-241",
            Severity.Error,
            Valid().ServicePart("pay", 6_200_124m).Set("split", "hours", 2m),
            "Opdeling!D8",
            "Løn"
        );

    [Fact]
    public void A_part_of_income_with_the_wrong_sign_is_found() =>
        Of<ServicePartAboveLine>(Valid().ServicePart("income", 100m).Set("split", "hours", 2m)).Count.ShouldBe(1);

    [Fact]
    public void All_of_a_line_is_not() =>
        Passes<ServicePartAboveLine>(
            Valid().ServicePart("pay", 6_200_123.50m).ServicePart("income", -100m).Set("split", "hours", 2m)
        );
}
