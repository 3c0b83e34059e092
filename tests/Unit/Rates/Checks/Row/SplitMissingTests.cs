using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-243.</summary>
public sealed class SplitMissingTests : CheckTests
{
    [Fact]
    public void A_whole_rate_where_the_split_model_counts_is_found() =>
        Finds<SplitMissing>("RF-243", Severity.Error, Valid().With("rate-model", "opdelt"), "Opdeling!D8", "2027");

    [Fact]
    public void A_split_rate_is_not() =>
        Passes<SplitMissing>(
            Valid().With("rate-model", "opdelt").ServicePart("pay", 1_000_000m).Set("split", "hours", 2.5m)
        );

    [Fact]
    public void A_service_part_without_hours_splits_nothing_and_is_found() =>
        Finds<SplitMissing>(
            "RF-243",
            Severity.Error,
            Valid().With("rate-model", "opdelt").ServicePart("pay", 1_000_000m),
            "Opdeling!D8",
            "timer"
        );

    [Fact]
    public void A_whole_rate_where_the_whole_model_counts_is_not() => Passes<SplitMissing>(Valid());
}
