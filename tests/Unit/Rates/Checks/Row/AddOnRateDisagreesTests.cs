using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-237.</summary>
public sealed class AddOnRateDisagreesTests : CheckTests
{
    [Fact]
    public void A_stored_rate_that_differs_by_one_oere_is_found() =>
        Finds<AddOnRateDisagrees>("RF-237", Severity.Error, Valid().AddOn().Stored("Tillæg!T8", Rate + 0.01m), "Tillæg!T8", "giver");

    [Fact]
    public void A_stored_rate_that_agrees_is_not() => Passes<AddOnRateDisagrees>(Valid().AddOn().Stored("Tillæg!T8", Rate));

    private static decimal Rate => Valid().AddOn().Rates().AddOns[0].Rate!.Value.Value;
}
