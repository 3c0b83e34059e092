using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-214.</summary>
public sealed class PlacesNotPositiveTests : CheckTests
{
    [Fact]
    public void No_places_are_found() =>
        Finds<PlacesNotPositive>("RF-214", Severity.Error, Valid().Set("offers", "places", 0m), "Tilbud!K8", "0 fuldtidspladser");

    [Fact]
    public void Negative_places_are_found() =>
        Finds<PlacesNotPositive>("RF-214", Severity.Error, Valid().Set("offers", "places", -3m), "Tilbud!K8", "−3 fuldtidspladser");

    [Fact]
    public void One_place_is_not() => Passes<PlacesNotPositive>(Valid().Set("offers", "places", 1m));
}
