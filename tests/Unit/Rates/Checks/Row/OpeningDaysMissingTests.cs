using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-222.</summary>
public sealed class OpeningDaysMissingTests : CheckTests
{
    [Fact]
    public void Missing_opening_days_are_found() =>
        Finds<OpeningDaysMissing>("RF-222", Severity.Error, ValidDay().Set("offers", "openingDays", (string?)null), "Tilbud!J8", "2027");

    [Fact]
    public void More_days_than_a_year_has_are_found() =>
        Finds<OpeningDaysMissing>("RF-222", Severity.Error, ValidDay().Set("offers", "openingDays", 367m), "Tilbud!J8", "367");

    [Fact]
    public void Open_every_day_is_not() => Passes<OpeningDaysMissing>(ValidDay().Set("offers", "openingDays", 365m));

    [Fact]
    public void Homes_need_none() => Passes<OpeningDaysMissing>(Valid());
}
