using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Comparison;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Comparison;

/// <summary>RF-402.</summary>
public sealed class ServiceVanishedTests : CheckTests
{
    [Fact]
    public void A_service_that_is_gone_is_found() =>
        Finds<ServiceVanished>("RF-402", Severity.Warning, Valid().After(Valid().Home(1)), "Tilbud!B9", "Y002 Lærkehuset: Botilbud havde 12\u00A0pladser");

    [Fact]
    public void A_service_that_is_still_there_is_not() => Passes<ServiceVanished>(ValidNextYear());
}
