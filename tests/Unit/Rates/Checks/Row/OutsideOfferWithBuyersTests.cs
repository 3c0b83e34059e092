using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-231.</summary>
public sealed class OutsideOfferWithBuyersTests : CheckTests
{
    [Fact]
    public void An_outside_offer_with_a_buyer_is_found() =>
        Finds<OutsideOfferWithBuyers>("RF-231", Severity.Warning, Valid().Set("offers", "inside", "Ude").Buyer("0740 Silkeborg", 1m), "Købere!B8", "0740 Silkeborg har 1\u00A0plads ");

    [Fact]
    public void Its_own_operator_is_no_buyer() => Passes<OutsideOfferWithBuyers>(Valid().Set("offers", "inside", "Ude").Buyer("0751 Aarhus", 2m));

    [Fact]
    public void Offers_inside_may_have_buyers() => Passes<OutsideOfferWithBuyers>(Valid().Buyer("0740 Silkeborg", 2m));
}
