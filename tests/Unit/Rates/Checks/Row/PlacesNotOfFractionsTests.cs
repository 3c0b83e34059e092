using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-215.</summary>
public sealed class PlacesNotOfFractionsTests : CheckTests
{
    [Fact]
    public void Places_beyond_the_fractions_are_found() =>
        Finds<PlacesNotOfFractions>("RF-215", Severity.Error, ValidDay().Set("offers", "places", 12.3m), "Tilbud!K8", "12,3");

    [Fact]
    public void Fifths_are_not() => Passes<PlacesNotOfFractions>(ValidDay().Set("offers", "places", 12.2m));

    [Fact]
    public void The_fractions_are_the_areas_own() => Passes<PlacesNotOfFractions>(ValidDay().With("enrolment-fractions", "50 100").Set("offers", "places", 12.5m));
}
