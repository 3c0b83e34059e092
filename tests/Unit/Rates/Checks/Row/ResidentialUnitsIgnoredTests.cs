using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-224.</summary>
public sealed class ResidentialUnitsIgnoredTests : CheckTests
{
    [Fact]
    public void Other_days_than_the_areas_are_found() =>
        Finds<ResidentialUnitsIgnored>("RF-224", Severity.Warning, Valid().Set("offers", "units", 366m), "Tilbud!I8", "366");

    [Fact]
    public void The_areas_own_days_are_not() => Passes<ResidentialUnitsIgnored>(Valid().Set("offers", "units", 365m));

    [Fact]
    public void Respite_has_its_own_days() => Passes<ResidentialUnitsIgnored>(Valid().Set("offers", "type", "Aflastning og akut").Set("offers", "units", 300m));
}
