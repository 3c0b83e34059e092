using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-204.</summary>
public sealed class RateDisagreesWithRowTests : CheckTests
{
    [Fact]
    public void A_stored_rate_that_differs_by_one_oere_is_found() =>
        Finds<RateDisagreesWithRow>("RF-204", Severity.Error, Valid().Stored("Takster!K8", Rate + 0.01m), "Takster!K8", "giver");

    [Fact]
    public void A_stored_rate_that_agrees_is_not() => Passes<RateDisagreesWithRow>(Valid().Stored("Takster!K8", Rate));

    [Fact]
    public void The_noise_of_binary_numbers_is_not() => Passes<RateDisagreesWithRow>(Valid().Stored("Takster!K8", Rate + 0.0000000001m));

    [Fact]
    public void Six_decimals_are_compared_to_the_last() => Passes<RateDisagreesWithRow>(Valid().With("rate-decimals", "6").Stored("Takster!K8", SixDecimals));

    private static decimal Rate => Valid().Rates().Services[0].Rate!.Value.Value;

    private static decimal SixDecimals => Valid().With("rate-decimals", "6").Rates().Services[0].Rate!.Value.Value;
}
