using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-238.</summary>
public sealed class StepCannotBeComputedTests : CheckTests
{
    [Fact]
    public void A_step_of_a_service_that_is_not_there_is_found() =>
        Finds<StepCannotBeComputed>(
            "RF-238",
            Severity.Error,
            Valid().Step("Deltid", "3 dage", 85m, service: "Y003"),
            "Trin!A8",
            "Y003"
        );

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(101)]
    public void Part_time_without_a_share_that_can_be_is_found(int? percent) =>
        Of<StepCannotBeComputed>(ValidDay().Step("Deltid", "3 dage", percent))
            .ShouldHaveSingleItem()
            .Cell.ToString()
            .ShouldBe("Trin!D8");

    [Fact]
    public void The_same_name_twice_is_found() =>
        Finds<StepCannotBeComputed>(
            "RF-238",
            Severity.Error,
            ValidDay().Step("Deltid", "3 dage", 85m).Step("Deltid", "3 DAGE", 80m, row: 1),
            "Trin!C9",
            "3 DAGE"
        );

    [Fact]
    public void A_step_without_a_name_is_found() =>
        Finds<StepCannotBeComputed>("RF-238", Severity.Error, ValidDay().Step("Deltid", "", 85m), "Trin!C8", "Navn");

    [Fact]
    public void A_level_above_the_full_rate_is_not() =>
        Passes<StepCannotBeComputed>(Valid().Step("Niveau", "Niveau 3", 140m).Step("Niveau", "Niveau 2", row: 1));
}
