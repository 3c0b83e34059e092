using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Comparison;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Comparison;

/// <summary>RF-405.</summary>
public sealed class PlacesChangedWithinLimitTests : CheckTests
{
    [Fact]
    public void Ten_places_more_are_told() =>
        Finds<PlacesChangedWithinLimit>("RF-405", Severity.Hint, ValidNextYear().Set("offers", "places", 22m), "Tilbud!K8", "22\u00A0pladser mod 12");

    [Fact]
    public void Eleven_are_for_the_other_check() => Passes<PlacesChangedWithinLimit>(ValidNextYear().Set("offers", "places", 23m));

    [Fact]
    public void The_same_places_are_not() => Passes<PlacesChangedWithinLimit>(ValidNextYear());
}
