using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-242.</summary>
public sealed class ServicePartWithoutHoursTests : CheckTests
{
    [Fact]
    public void A_part_without_hours_is_found() =>
        Finds<ServicePartWithoutHours>(
            "RF-242",
            Severity.Warning,
            Valid().ServicePart("pay", 1_000_000m),
            "Opdeling!M8",
            "ingen timer"
        );

    [Fact]
    public void Hours_without_a_part_are_found() =>
        Finds<ServicePartWithoutHours>(
            "RF-242",
            Severity.Warning,
            Valid().Set("split", "hours", 2.5m),
            "Opdeling!M8",
            "ingen ydelsesdel"
        );

    [Fact]
    public void Hours_of_the_levels_are_enough() =>
        Passes<ServicePartWithoutHours>(
            Valid().ServicePart("pay", 1_000_000m).Step("Niveau", "Niveau 1", places: 12m, hours: 2.5m)
        );
}
