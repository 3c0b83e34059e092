using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Form;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Form;

/// <summary>RF-104.</summary>
public sealed class ChoiceNotOnListTests : CheckTests
{
    [Fact]
    public void A_type_that_is_not_on_the_list_is_found() =>
        Finds<ChoiceNotOnList>("RF-104", Severity.Error, Valid().Set("offers", "type", "Dogn"), "Tilbud!E8", "»Dogn«");

    [Fact]
    public void A_target_group_that_is_not_on_the_list_is_found() =>
        Finds<ChoiceNotOnList>("RF-104", Severity.Error, Valid().Set("offers", "target", "Alle"), "Tilbud!G8", "»Alle«");

    [Fact]
    public void Capitals_do_not_matter() => Passes<ChoiceNotOnList>(Valid().Set("offers", "type", "DØGN"));
}
