using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Comparison;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Comparison;

/// <summary>RF-403.</summary>
public sealed class ServiceAppearedTests : CheckTests
{
    [Fact]
    public void A_new_service_is_told() =>
        Finds<ServiceAppeared>("RF-403", Severity.Hint, ValidNextYear().Home(1), "Tilbud!B9", "Y002");

    [Fact]
    public void Without_last_year_nothing_is_new() => Passes<ServiceAppeared>(Valid());
}
