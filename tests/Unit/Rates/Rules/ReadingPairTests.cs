using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Tests.Unit.Rates.Rules;

public sealed class ReadingPairTests
{
    [Fact]
    public void A_pair_nobody_agreed_on_is_refused()
    {
        var fault = Pair("t-1 t").Fault.ShouldNotBeNull();

        fault.Id.ShouldBe("RV-410");
        fault.Message.ShouldContain("»t-1 t«");
    }

    [Fact]
    public void Readings_may_lie_before_the_first_budget_year() =>
        Pair("t-3 t-2").Value.First(new(2007)).ShouldBe("Belægning 2004 (faktisk)");

    private static Rammevaerk.Kernel.Faults.Result<ReadingPair> Pair(string text) =>
        ReadingPair.Parse(
            new Parameter("occupancy-readings", new("midtjylland"), "Aflæsninger", ParameterUnit.Choice, text, new(new(2019, 1, 1)), "Aftalen")
        );
}
