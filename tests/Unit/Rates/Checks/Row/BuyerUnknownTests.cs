using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-233.</summary>
public sealed class BuyerUnknownTests : CheckTests
{
    [Fact]
    public void An_unknown_municipality_is_found() =>
        Finds<BuyerUnknown>("RF-233", Severity.Error, Valid().Buyer("0999 Andeby", 1m), "Købere!B8", "»0999 Andeby«");

    [Fact]
    public void A_region_is_no_municipality() =>
        Finds<BuyerUnknown>("RF-233", Severity.Error, Valid().Buyer("1082 Region Midtjylland", 1m), "Købere!B8", "»1082 Region Midtjylland«");

    [Fact]
    public void An_unused_service_is_found() =>
        Finds<BuyerUnknown>("RF-233", Severity.Error, Valid().Buyer("0740 Silkeborg", 1m, service: "Y003"), "Købere!A8", "Y003");

    [Fact]
    public void No_places_are_found() =>
        Finds<BuyerUnknown>("RF-233", Severity.Error, Valid().Buyer("0740 Silkeborg", 0m), "Købere!C8", "0740 Silkeborg");

    [Fact]
    public void A_missing_municipality_is_found() =>
        Finds<BuyerUnknown>("RF-233", Severity.Error, Valid().Buyer(null, 1m), "Købere!B8", "mangler");

    [Fact]
    public void A_buyer_of_the_list_is_not() => Passes<BuyerUnknown>(Valid().Buyer("0740 Silkeborg", 1m));
}
