using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Form;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Form;

/// <summary>RF-101.</summary>
public sealed class RequiredCellMissingTests : CheckTests
{
    [Fact]
    public void An_empty_required_cell_is_found() =>
        Finds<RequiredCellMissing>("RF-101", Severity.Error, Valid().Set("offers", "target", (string?)null), "Tilbud!G8", "»Målgruppe« mangler for Y001");

    [Fact]
    public void A_row_begun_on_another_sheet_is_in_use() =>
        Finds<RequiredCellMissing>("RF-101", Severity.Error, Valid().Home(1).Set("offers", "offer", (string?)null, 1), "Tilbud!B9", "»Tilbud« mangler for Y002");

    [Fact]
    public void A_required_cell_of_an_add_on_is_found() =>
        Finds<RequiredCellMissing>("RF-101", Severity.Error, Valid().AddOn().Set("addOns", "unit", (string?)null), "Tillæg!D8", "»Enhed« mangler for T001");

    [Fact]
    public void Voluntary_cells_may_be_empty() => Passes<RequiredCellMissing>(Valid().Set("offers", "department", (string?)null));
}
