using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Form;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Form;

/// <summary>RF-106.</summary>
public sealed class DataOutsideFormTests : CheckTests
{
    [Fact]
    public void Text_beside_the_form_is_found() =>
        Finds<DataOutsideForm>("RF-106", Severity.Error, Valid().Overwritten("Tilbud!Q8", "husk"), "Tilbud!Q8", "»husk«");

    [Fact]
    public void Numbers_below_the_form_are_found() =>
        Finds<DataOutsideForm>("RF-106", Severity.Error, Valid().Overwritten("Budget!C60", 12_345m), "Budget!C60", "12.345");

    [Fact]
    public void Blanks_beside_the_form_are_not() => Passes<DataOutsideForm>(Valid().Overwritten("Tilbud!Q8", "  "));
}
