using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Comparison;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Comparison;

/// <summary>RF-404.</summary>
public sealed class PlacesChangedBeyondLimitTests : CheckTests
{
    [Fact]
    public void Eleven_places_more_are_found() =>
        Finds<PlacesChangedBeyondLimit>(
            "RF-404",
            Severity.Warning,
            ValidNextYear().Set("offers", "places", 23m),
            "Tilbud!K8",
            "11\u00A0pladser flere"
        );

    [Fact]
    public void Eleven_places_fewer_are_found() =>
        Finds<PlacesChangedBeyondLimit>(
            "RF-404",
            Severity.Warning,
            ValidNextYear().Set("offers", "places", 1m),
            "Tilbud!K8",
            "11\u00A0pladser færre"
        );

    [Fact]
    public void Ten_places_more_are_not() =>
        Passes<PlacesChangedBeyondLimit>(ValidNextYear().Set("offers", "places", 22m));

    [Fact]
    public void Six_places_more_on_each_of_an_offers_two_rates_are_found_as_twelve() =>
        Finds<PlacesChangedBeyondLimit>(
            "RF-404",
            Severity.Warning,
            TwoRates(18m, 18m).After(TwoRates(12m, 12m)),
            "Tilbud!K8",
            "Tilbuddet har i alt 36\u00A0pladser mod 24 sidste år: 12\u00A0pladser flere"
        );

    [Fact]
    public void Places_moved_from_one_rate_of_an_offer_to_the_other_are_not() =>
        Passes<PlacesChangedBeyondLimit>(TwoRates(1m, 23m).After(TwoRates(12m, 12m)));

    private static RateFileBuilder TwoRates(decimal first, decimal second) =>
        Valid()
            .Home(1)
            .Set("offers", "offer", "Bøgegården", row: 1)
            .Set("offers", "service", "Botilbud, takst 2", row: 1)
            .Set("offers", "places", first)
            .Set("offers", "places", second, row: 1);
}
