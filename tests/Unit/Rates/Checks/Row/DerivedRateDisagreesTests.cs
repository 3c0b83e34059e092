using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-244.</summary>
public sealed class DerivedRateDisagreesTests : CheckTests
{
    [Fact]
    public void A_net_rate_written_over_is_found() =>
        Finds<DerivedRateDisagrees>(
            "RF-244",
            Severity.Error,
            Valid().Set("offers", "private", "Ja").Overwritten("Takster!L8", 2000m),
            "Takster!L8",
            "2.000,00"
        );

    [Fact]
    public void A_part_time_rate_written_over_is_found() =>
        Of<DerivedRateDisagrees>(ValidDay().Step("Deltid", "3 dage", 85m).Overwritten("Trin!I8", 1m))
            .ShouldHaveSingleItem()
            .Cell.ToString()
            .ShouldBe("Trin!I8");

    [Fact]
    public void Rates_that_follow_the_file_are_not() =>
        Passes<DerivedRateDisagrees>(
            Valid()
                .Set("offers", "private", "Ja")
                .ServicePart("pay", 1_000_000m)
                .Step("Niveau", "Niveau 1", places: 12m, hours: 2.5m)
        );
}
