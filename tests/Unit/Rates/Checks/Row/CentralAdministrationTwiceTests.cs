using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-207.</summary>
public sealed class CentralAdministrationTwiceTests : CheckTests
{
    [Fact]
    public void Central_administration_in_the_basis_and_in_overhead_is_found() =>
        Finds<CentralAdministrationTwice>("RF-207", Severity.Error, Valid().SubLine("administration", 0, "Central administration", 310_250m), "Budget!C17", "310.250,00");

    [Fact]
    public void Without_overhead_it_stands_only_once() => Passes<CentralAdministrationTwice>(Valid().SubLine("administration", 0, "Central administration", 310_250m).Overhead(0m));

    [Fact]
    public void Own_administration_is_not() => Passes<CentralAdministrationTwice>(Valid().SubLine("administration", 0, "Egen administration", 310_250m));
}
