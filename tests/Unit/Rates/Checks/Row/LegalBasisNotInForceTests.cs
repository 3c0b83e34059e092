using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-217.</summary>
public sealed class LegalBasisNotInForceTests : CheckTests
{
    [Fact]
    public void A_paragraph_that_has_moved_is_found() =>
        Finds<LegalBasisNotInForce>("RF-217", Severity.Error, Valid().Set("offers", "basis", "SEL § 66"), "Tilbud!F8", "SEL § 66 gælder");

    [Fact]
    public void A_paragraph_that_does_not_exist_is_found() =>
        Finds<LegalBasisNotInForce>("RF-217", Severity.Error, Valid().Set("offers", "basis", "SEL § 999"), "Tilbud!F8", "SEL § 999");

    [Fact]
    public void A_paragraph_that_has_not_come_yet_is_found() =>
        Finds<LegalBasisNotInForce>("RF-217", Severity.Error, Valid().Year(2023).Set("offers", "basis", "BL § 43"), "Tilbud!F8", "2023");

    [Fact]
    public void Its_successor_is_not() => Passes<LegalBasisNotInForce>(Valid().Set("offers", "basis", "BL § 43"));

    [Fact]
    public void It_is_not_while_it_is_in_force() => Passes<LegalBasisNotInForce>(Valid().Year(2023).Set("offers", "basis", "SEL § 66"));
}
