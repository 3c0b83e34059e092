using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Comparison;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Comparison;

/// <summary>RF-407.</summary>
public sealed class LegalBasisChangedTests : CheckTests
{
    [Fact]
    public void Another_paragraph_is_found() =>
        Finds<LegalBasisChanged>("RF-407", Severity.Warning, ValidNextYear().Set("offers", "basis", "SEL § 108"), "Tilbud!F8", "SEL § 108 mod SEL § 107");

    [Fact]
    public void A_paragraph_moved_to_a_new_act_is_not() => Passes<LegalBasisChanged>(ValidNextYear().Year(2024).Set("offers", "basis", "BL § 43").After(Valid().Set("offers", "basis", "SEL § 66")));

    [Fact]
    public void The_same_paragraph_is_not() => Passes<LegalBasisChanged>(ValidNextYear());
}
