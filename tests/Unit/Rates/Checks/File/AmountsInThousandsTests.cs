using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.File;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.File;

/// <summary>RF-306.</summary>
public sealed class AmountsInThousandsTests : CheckTests
{
    [Fact]
    public void A_budget_of_round_thousands_is_told() =>
        Finds<AmountsInThousands>("RF-306", Severity.Hint, Valid().Line("pay", 6_200_000m).Line("administration", 310_000m).Line("development", 45_000m).Line("income", -120_000m).Line("otherOperating", 890_000m).Line("property", 640_000m).Line("pools", 35_000m).Line("interest", 210_000m).Line("pensions", 12_000m), "Budget!C12", "9 beløb");

    [Fact]
    public void One_other_amount_is_enough() => Passes<AmountsInThousands>(Valid().Line("pay", 6_200_000m).Line("administration", 310_000m).Line("development", 45_000m).Line("income", -120_000m).Line("otherOperating", 890_000m).Line("property", 640_000m).Line("pools", 35_000m).Line("interest", 210_000m).Line("pensions", 12_000m).Line("pay", 6_200_001m));
}
