using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-240.</summary>
public sealed class LevelWeightsUnevenTests : CheckTests
{
    [Fact]
    public void Shares_that_bring_in_more_than_the_budget_are_found() =>
        Finds<LevelWeightsUneven>(
            "RF-240",
            Severity.Warning,
            Valid().Step("Niveau", "Niveau 1", 100m, 6m).Step("Niveau", "Niveau 2", 120m, 6m, row: 1),
            "Trin!D8",
            "110"
        );

    [Fact]
    public void Shares_around_the_whole_are_not() =>
        Passes<LevelWeightsUneven>(
            Valid().Step("Niveau", "Niveau 1", 80m, 6m).Step("Niveau", "Niveau 2", 120m, 6m, row: 1)
        );
}
