using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-216.</summary>
public sealed class ResidentialPlacesNotWholeTests : CheckTests
{
    [Fact]
    public void Half_a_home_is_found() =>
        Finds<ResidentialPlacesNotWhole>("RF-216", Severity.Warning, Valid().Set("offers", "places", 12.5m), "Tilbud!K8", "12,5");

    [Fact]
    public void Whole_homes_are_not() => Passes<ResidentialPlacesNotWhole>(Valid().Set("offers", "places", 13m));

    [Fact]
    public void Day_places_may_be_decimal() => Passes<ResidentialPlacesNotWhole>(ValidDay());
}
