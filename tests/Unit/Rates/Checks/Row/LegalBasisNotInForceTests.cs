using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-217.</summary>
public sealed class LegalBasisNotInForceTests : CheckTests
{
    [Fact]
    public void A_paragraph_that_has_moved_is_found() =>
        Finds<LegalBasisNotInForce>(
            "RF-217",
            Severity.Error,
            Valid().Set("offers", "basis", "SEL § 66"),
            "Tilbud!F8",
            "SEL § 66 gælder"
        );

    [Fact]
    public void A_home_is_led_to_the_successor() =>
        Of<LegalBasisNotInForce>(Valid().Set("offers", "basis", "SEL § 66"))
            .ShouldHaveSingleItem()
            .Mend.ShouldBe("Vælg BL § 43 i Tilbud!F8.");

    [Fact]
    public void A_day_offer_is_led_back_to_its_own_paragraph_of_last_year() =>
        Of<LegalBasisNotInForce>(
                ValidDay().Set("offers", "basis", "SEL § 66").After(ValidDay().Set("offers", "basis", "SEL § 103"))
            )
            .ShouldHaveSingleItem()
            .Mend.ShouldBe("Vælg SEL § 103, som det var sidste år, i Tilbud!F8.");

    [Fact]
    public void A_day_offer_without_last_year_is_told_the_paragraphs_of_day_offers()
    {
        var mend = Of<LegalBasisNotInForce>(ValidDay().Set("offers", "basis", "SEL § 66")).ShouldHaveSingleItem().Mend;

        mend.ShouldContain("tilbudstypen Dag");
        mend.ShouldContain("SEL § 103, SEL § 104");
        mend.ShouldNotContain("BL § 43");
        mend.ShouldNotContain("SEL § 107");
    }

    [Fact]
    public void A_paragraph_of_last_year_that_is_not_in_force_either_is_not_suggested() =>
        Of<LegalBasisNotInForce>(
                Valid().Year(2024).Set("offers", "basis", "SEL § 66").After(Valid().Set("offers", "basis", "SEL § 66"))
            )
            .ShouldHaveSingleItem()
            .Mend.ShouldBe("Vælg BL § 43 i Tilbud!F8.");

    [Fact]
    public void A_paragraph_that_does_not_exist_is_found() =>
        Finds<LegalBasisNotInForce>(
            "RF-217",
            Severity.Error,
            Valid().Set("offers", "basis", "SEL § 999"),
            "Tilbud!F8",
            "SEL § 999"
        );

    [Fact]
    public void A_paragraph_that_has_not_come_yet_is_found() =>
        Finds<LegalBasisNotInForce>(
            "RF-217",
            Severity.Error,
            Valid().Year(2023).Set("offers", "basis", "BL § 43"),
            "Tilbud!F8",
            "2023"
        );

    [Fact]
    public void Its_successor_is_not() => Passes<LegalBasisNotInForce>(Valid().Set("offers", "basis", "BL § 43"));

    [Fact]
    public void It_is_not_while_it_is_in_force() =>
        Passes<LegalBasisNotInForce>(Valid().Year(2023).Set("offers", "basis", "SEL § 66"));
}
