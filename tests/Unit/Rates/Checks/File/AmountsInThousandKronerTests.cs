using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.File;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.File;

/// <summary>RF-308.</summary>
public sealed class AmountsInThousandKronerTests : CheckTests
{
    [Fact]
    public void A_budget_in_thousand_kroner_is_found() =>
        Finds<AmountsInThousandKroner>(
            "RF-308",
            Severity.Warning,
            Valid().ThreeLines().Line("pay", 6_200m).Line("property", 641m).Line("other", 1_382m),
            "Budget!C12",
            "685,25"
        );

    [Fact]
    public void A_budget_in_kroner_is_not() => Passes<AmountsInThousandKroner>(Valid());
}
