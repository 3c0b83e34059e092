using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-223.</summary>
public sealed class UnitsMissingTests : CheckTests
{
    [Fact]
    public void A_rate_by_the_month_needs_its_months() =>
        Finds<UnitsMissing>("RF-223", Severity.Error, Valid().Set("offers", "unit", "måned"), "Tilbud!I8", "måned");

    [Fact]
    public void No_units_are_found() =>
        Finds<UnitsMissing>("RF-223", Severity.Error, Valid().Set("offers", "unit", "måned").Set("offers", "units", 0m), "Tilbud!I8", "måned");

    [Fact]
    public void Twelve_months_are_enough() => Passes<UnitsMissing>(Valid().Set("offers", "unit", "måned").Set("offers", "units", 12m));
}
