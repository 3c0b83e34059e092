using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Rules;

namespace Rammevaerk.Tests.Unit.Parties.Rules;

/// <summary>A working group is proposed, constituted, active, delivered, reconsidered and dissolved.</summary>
public sealed class CommissionStepsTests
{
    [Fact]
    public void A_group_goes_the_whole_way()
    {
        var way = new[]
        {
            CommissionState.Constituted,
            CommissionState.Active,
            CommissionState.UnderReconsideration,
            CommissionState.Active,
            CommissionState.Delivered,
            CommissionState.Dissolved,
        };

        way.Aggregate(
                CommissionState.Proposed,
                (state, next) => CommissionSteps.Step(state, next, hasReport: true).Value
            )
            .ShouldBe(CommissionState.Dissolved);
    }

    [Theory]
    [InlineData(CommissionState.Proposed, CommissionState.Active)]
    [InlineData(CommissionState.Constituted, CommissionState.Delivered)]
    [InlineData(CommissionState.Dissolved, CommissionState.Active)]
    public void A_step_that_does_not_follow_is_refused(CommissionState from, CommissionState to) =>
        CommissionSteps.Step(from, to, hasReport: true).Fault!.Id.ShouldBe("RV-353");

    [Fact]
    public void Nothing_is_delivered_without_what_was_delivered() =>
        CommissionSteps
            .Step(CommissionState.Active, CommissionState.Delivered, hasReport: false)
            .Fault!.Id.ShouldBe("RV-354");
}
