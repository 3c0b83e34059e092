using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Form;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Form;

/// <summary>RF-102.</summary>
public sealed class TextInNumberCellTests : CheckTests
{
    [Fact]
    public void Words_where_a_number_is_asked_for_are_found() =>
        Finds<TextInNumberCell>("RF-102", Severity.Error, Valid().Set("offers", "places", "tolv"), "Tilbud!K8", "»tolv«");

    [Fact]
    public void A_number_beyond_all_reason_is_found() =>
        Finds<TextInNumberCell>("RF-102", Severity.Error, Valid().Line("pay", 1_000_000_000_001m), "Budget!C12", "1.000.000.000.001");

    [Fact]
    public void A_number_is_not() => Passes<TextInNumberCell>(Valid().Set("offers", "places", 12m));
}
