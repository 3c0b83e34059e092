using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Tests.Unit.Rates.Rules;

/// <summary>RATE-4: overhead is the operator's percentage of the basis.</summary>
public sealed class OverheadRuleTests
{
    [Theory]
    [InlineData("4.5", "8000000", "360000")]
    [InlineData("0", "8000000", "0")]
    [InlineData("4.25", "8223532.75", "349500.141875")]
    public void Overhead_is_a_percentage_of_the_basis_and_not_rounded(string points, string basis, string overhead) =>
        OverheadRule
            .Compute(Points(Parsed(points)), Parsed(basis), traced: false)
            .Value.ShouldBe(Parsed(overhead));

    [Fact]
    public void Overhead_that_is_not_entered_is_none() =>
        OverheadRule.Compute(new NumberEntry(default, null, IsEmpty: true), 8_000_000m, traced: false).Value.ShouldBe(0m);

    private static NumberEntry Points(decimal points) => new(new CellAddress("Budget", 49, 3), points, IsEmpty: false);

    private static decimal Parsed(string text) => decimal.Parse(text, Danish.Invariant);
}
