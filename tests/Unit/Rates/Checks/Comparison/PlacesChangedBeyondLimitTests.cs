using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Comparison;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Comparison;

/// <summary>RF-404.</summary>
public sealed class PlacesChangedBeyondLimitTests : CheckTests
{
    [Fact]
    public void Eleven_places_more_are_found() =>
        Finds<PlacesChangedBeyondLimit>("RF-404", Severity.Warning, ValidNextYear().Set("offers", "places", 23m), "Tilbud!K8", "11\u00A0pladser flere");

    [Fact]
    public void Eleven_places_fewer_are_found() =>
        Finds<PlacesChangedBeyondLimit>("RF-404", Severity.Warning, ValidNextYear().Set("offers", "places", 1m), "Tilbud!K8", "11\u00A0pladser færre");

    [Fact]
    public void Ten_places_more_are_not() => Passes<PlacesChangedBeyondLimit>(ValidNextYear().Set("offers", "places", 22m));
}
