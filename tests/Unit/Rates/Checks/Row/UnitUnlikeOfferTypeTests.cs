using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-230.</summary>
public sealed class UnitUnlikeOfferTypeTests : CheckTests
{
    [Fact]
    public void A_home_by_the_hour_is_found() =>
        Finds<UnitUnlikeOfferType>("RF-230", Severity.Warning, Valid().Set("offers", "unit", "time").Set("offers", "units", 100m), "Tilbud!H8", "time");

    [Fact]
    public void A_day_offer_by_day_and_night_is_found() =>
        Finds<UnitUnlikeOfferType>("RF-230", Severity.Warning, ValidDay().Set("offers", "unit", "døgn"), "Tilbud!H8", "døgn");

    [Fact]
    public void A_home_by_the_month_is_not() => Passes<UnitUnlikeOfferType>(Valid().Set("offers", "unit", "måned").Set("offers", "units", 12m));
}
