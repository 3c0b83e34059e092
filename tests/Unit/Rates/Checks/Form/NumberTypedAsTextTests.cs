using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Form;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Form;

/// <summary>RF-103.</summary>
public sealed class NumberTypedAsTextTests : CheckTests
{
    [Fact]
    public void A_number_typed_as_text_is_read_and_told() =>
        Finds<NumberTypedAsText>("RF-103", Severity.Hint, Valid().Set("offers", "places", "12"), "Tilbud!K8", "»12«");

    [Fact]
    public void A_Danish_amount_typed_as_text_is_read_and_told() =>
        Finds<NumberTypedAsText>("RF-103", Severity.Hint, Valid().Overwritten("Budget!C12", "6.200.123,50"), "Budget!C12", "»6.200.123,50«");

    [Fact]
    public void A_number_is_not_told() => Passes<NumberTypedAsText>(Valid());
}
