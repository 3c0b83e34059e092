using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-232.</summary>
public sealed class BuyersAbovePlacesTests : CheckTests
{
    [Fact]
    public void More_places_bought_than_there_are_are_found() =>
        Finds<BuyersAbovePlaces>("RF-232", Severity.Error, Valid().Buyer("0740 Silkeborg", 8m).Buyer("0746 Skanderborg", 4.5m, row: 1), "Tilbud!K8", "12,5\u00A0pladser");

    [Fact]
    public void All_places_may_be_bought() => Passes<BuyersAbovePlaces>(Valid().Buyer("0740 Silkeborg", 8m).Buyer("0746 Skanderborg", 4m, row: 1));
}
