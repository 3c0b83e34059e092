using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-229.</summary>
public sealed class OfferTypeUnlikeLegalBasisTests : CheckTests
{
    [Fact]
    public void A_day_offer_under_a_paragraph_of_homes_is_found() =>
        Finds<OfferTypeUnlikeLegalBasis>("RF-229", Severity.Warning, ValidDay().Set("offers", "basis", "SEL § 107"), "Tilbud!E8", "SEL § 107");

    [Fact]
    public void A_home_under_a_paragraph_of_day_offers_is_found() =>
        Finds<OfferTypeUnlikeLegalBasis>("RF-229", Severity.Warning, Valid().Set("offers", "basis", "SEL § 104"), "Tilbud!E8", "SEL § 104");

    [Fact]
    public void A_school_act_fits_only_schools() =>
        Finds<OfferTypeUnlikeLegalBasis>("RF-229", Severity.Warning, Valid().Set("offers", "basis", "Folkeskoleloven § 20"), "Tilbud!E8", "Folkeskoleloven");

    [Fact]
    public void Respite_fits_both() => Passes<OfferTypeUnlikeLegalBasis>(Valid().Set("offers", "type", "Aflastning og akut"));
}
