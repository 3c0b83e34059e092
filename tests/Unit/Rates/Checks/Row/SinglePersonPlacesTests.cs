using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-245.</summary>
public sealed class SinglePersonPlacesTests : CheckTests
{
    [Fact]
    public void A_project_for_one_with_more_places_is_found() =>
        Finds<SinglePersonPlaces>("RF-245", Severity.Error, Valid().Set("offers", "single", "Ja"), "Tilbud!K8", "12");

    [Fact]
    public void A_buyer_of_a_project_for_one_is_found() =>
        Of<SinglePersonPlaces>(
                Valid().Set("offers", "single", "Ja").Set("offers", "places", 1m).Buyer("0740 Silkeborg", 1m)
            )
            .ShouldHaveSingleItem()
            .Cell.ToString()
            .ShouldBe("Købere!A8");

    [Fact]
    public void One_place_and_no_buyer_is_not() =>
        Passes<SinglePersonPlaces>(Valid().Set("offers", "single", "Ja").Set("offers", "places", 1m));
}
