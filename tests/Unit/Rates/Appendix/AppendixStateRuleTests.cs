using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Appendix;

namespace Rammevaerk.Tests.Unit.Rates.Appendix;

public sealed class AppendixStateRuleTests
{
    [Theory]
    [InlineData(AppendixState.Draft, 0)]
    [InlineData(AppendixState.Draft, 0, RateState.Accepted, RateState.Accepted)]
    [InlineData(AppendixState.PartlyApproved, 0, RateState.Approved, RateState.Accepted)]
    [InlineData(AppendixState.PartlyApproved, 0, RateState.Approved, RateState.Excepted)]
    [InlineData(AppendixState.PartlyApproved, 0, RateState.Approved, RateState.Excepted, RateState.Delegated)]
    [InlineData(AppendixState.PartlyApproved, 1, RateState.Approved, RateState.Approved)]
    [InlineData(AppendixState.Delegated, 0, RateState.Approved, RateState.Delegated)]
    [InlineData(AppendixState.Delegated, 1, RateState.Published, RateState.Delegated)]
    [InlineData(AppendixState.Approved, 0, RateState.Approved, RateState.Approved)]
    [InlineData(AppendixState.Approved, 0, RateState.Published, RateState.Approved)]
    [InlineData(AppendixState.Published, 0, RateState.Published, RateState.Corrected)]
    [InlineData(AppendixState.Published, 2, RateState.Published)]
    public void An_appendix_has_come_as_far_as_its_rates(
        AppendixState expected,
        int missing,
        params RateState[] rates
    ) => AppendixStateRule.Of(rates, missing).ShouldBe(expected);

    [Fact]
    public void It_is_complete_only_when_every_rate_is_approved_and_published_only_when_every_rate_is() =>
        Prop.ForAll(
                Gen.Elements(Enum.GetValues<RateState>()).ListOf().ToArbitrary(),
                Gen.Choose(0, 2).ToArbitrary(),
                (rates, missing) =>
                {
                    var state = AppendixStateRule.Of([.. rates], missing);
                    var isOut = rates.Count > 0 && rates.All(AppendixStateRule.IsPublished);
                    var isApproved = rates.All(rate =>
                        rate == RateState.Approved || AppendixStateRule.IsPublished(rate)
                    );
                    return (state == AppendixState.Published) == isOut
                        && (state != AppendixState.Approved || isApproved);
                }
            )
            .QuickCheckThrowOnFailure();
}
