using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-227.</summary>
public sealed class TotalNegativeTests : CheckTests
{
    [Fact]
    public void A_negative_sum_is_found() =>
        Finds<TotalNegative>("RF-227", Severity.Error, Valid().Set("regulation", "amount", -9_000_000m), "Regulering!D8", "−9.000.000,00");

    [Fact]
    public void A_negative_sum_of_an_add_on_is_found() =>
        Finds<TotalNegative>("RF-227", Severity.Error, Valid().AddOn().Set("addOns", "regulation", -100_000m), "Tillæg!P8", "−100.000,00");

    [Fact]
    public void A_surplus_that_lowers_the_rate_is_not() => Passes<TotalNegative>(Valid().Set("regulation", "amount", -1_000_000m));
}
