using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Tests.Unit.Rates.Rounds;

public sealed class ExpectedOperatorsRuleTests
{
    private static readonly string[] Parties = ["0751", "0779", "0741"];

    [Fact]
    public void Those_that_delivered_or_have_offers_are_expected() =>
        ExpectedOperatorsRule.Of(Parties, Set("0751"), Set("0779")).ShouldBe(Set("0751", "0779"), ignoreOrder: true);

    [Fact]
    public void Where_nothing_is_known_everyone_is() =>
        ExpectedOperatorsRule.Of(Parties, Set(), Set()).ShouldBe(Set(Parties), ignoreOrder: true);

    [Fact]
    public void A_party_that_is_no_longer_in_the_area_is_not() =>
        ExpectedOperatorsRule.Of(Parties, Set("1084", "0741"), Set("1085")).ShouldBe(Set("0741"));

    private static HashSet<string> Set(params string[] parties) => [.. parties];
}
