using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Form;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Form;

/// <summary>RF-108.</summary>
public sealed class DateInNumberCellTests : CheckTests
{
    [Fact]
    public void A_date_where_a_number_is_asked_for_is_found() =>
        Finds<DateInNumberCell>("RF-108", Severity.Error, Valid().Dated("Tilbud!K8", 46_000), "Tilbud!K8", "dato");

    [Fact]
    public void A_number_is_not() => Passes<DateInNumberCell>(Valid().Overwritten("Tilbud!K8", 12m));
}
