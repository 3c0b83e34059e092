using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-239.</summary>
public sealed class LevelPlacesDisagreeTests : CheckTests
{
    [Fact]
    public void Levels_with_fewer_places_than_the_service_are_found() =>
        Finds<LevelPlacesDisagree>(
            "RF-239",
            Severity.Error,
            Valid().Step("Niveau", "Niveau 1", places: 5m).Step("Niveau", "Niveau 2", places: 6m, row: 1),
            "Trin!E8",
            "11"
        );

    [Fact]
    public void Levels_that_share_all_places_are_not() =>
        Passes<LevelPlacesDisagree>(
            Valid().Step("Niveau", "Niveau 1", places: 5m).Step("Niveau", "Niveau 2", places: 7m, row: 1)
        );

    [Fact]
    public void Levels_without_places_are_not() => Passes<LevelPlacesDisagree>(Valid().Step("Niveau", "Niveau 1"));
}
