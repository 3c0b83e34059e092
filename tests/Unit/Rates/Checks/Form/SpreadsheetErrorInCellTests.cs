using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Form;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Form;

/// <summary>RF-105.</summary>
public sealed class SpreadsheetErrorInCellTests : CheckTests
{
    [Fact]
    public void A_spreadsheet_error_is_found() =>
        Finds<SpreadsheetErrorInCell>("RF-105", Severity.Error, Valid().Failing("Budget!C12", "#DIV/0!"), "Budget!C12", "#DIV/0!");

    [Fact]
    public void A_number_is_not() => Passes<SpreadsheetErrorInCell>(Valid().Overwritten("Budget!C12", 6_200_123.50m));
}
