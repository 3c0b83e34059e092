using Rammevaerk.Kernel.Figures;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Rules;

/// <summary>A parameter that only chooses (which years, how many decimals) says its source in the derivation too.</summary>
public sealed class RuleStepsTests
{
    [Fact]
    public void The_rate_says_the_source_of_its_decimals() =>
        Rate().Source!.ShouldContain("Decimaler i taksten: 2, DEFAULT");

    [Fact]
    public void The_occupancy_says_the_source_of_the_years_read_and_of_its_decimals()
    {
        var occupancy = Steps(Rate()).Single(step => step.Label == "Belægning");

        occupancy.Source!.ShouldContain("De to aflæsninger af belægningen: t-3 t-2, DEFAULT");
        occupancy.Source!.ShouldContain("Decimaler i budgetteret belægning: 1, DEFAULT");
    }

    private static Explanation Rate() => Explanation.Of(Valid().Rates(traced: true).Services[0].Rate!.Value);

    private static IEnumerable<Explanation> Steps(Explanation step) => step.Inputs.SelectMany(Steps).Prepend(step);
}
