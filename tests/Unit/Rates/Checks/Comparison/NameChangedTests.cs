using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Comparison;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Comparison;

/// <summary>RF-409.</summary>
public sealed class NameChangedTests : CheckTests
{
    [Fact]
    public void A_new_name_is_told() =>
        Finds<NameChanged>("RF-409", Severity.Hint, ValidNextYear().Set("offers", "offer", "Bøgelunden"), "Tilbud!B8", "Bøgelunden");

    [Fact]
    public void The_same_name_is_not() => Passes<NameChanged>(ValidNextYear());
}
