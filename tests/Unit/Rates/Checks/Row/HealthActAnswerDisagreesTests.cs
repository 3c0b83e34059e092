using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-220.</summary>
public sealed class HealthActAnswerDisagreesTests : CheckTests
{
    [Fact]
    public void Yes_without_an_amount_is_found() =>
        Finds<HealthActAnswerDisagrees>("RF-220", Severity.Warning, Valid().Set("offers", "healthAct", "Ja"), "Tilbud!M8", "Der står Ja");

    [Fact]
    public void No_with_an_amount_is_found() =>
        Finds<HealthActAnswerDisagrees>("RF-220", Severity.Warning, Valid().SubLine("pay", 0, "Sundhedslovsydelser", 6_200_123.50m), "Tilbud!M8", "Der står Nej");

    [Fact]
    public void Yes_with_an_amount_is_not() => Passes<HealthActAnswerDisagrees>(Valid().Set("offers", "healthAct", "Ja").SubLine("pay", 0, "Sundhedslovsydelser", 6_200_123.50m));
}
