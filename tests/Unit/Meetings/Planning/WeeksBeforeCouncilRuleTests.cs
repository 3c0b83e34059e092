using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Planning;

namespace Rammevaerk.Tests.Unit.Meetings.Planning;

public sealed class WeeksBeforeCouncilRuleTests
{
    private static readonly DateOnly Held = new(2027, 1, 28);

    [Theory]
    [InlineData(17)]
    [InlineData(21)]
    [InlineData(25)]
    public void Around_three_weeks_is_right(int days) => Check(days).ShouldBeEmpty();

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(26)]
    [InlineData(69)]
    public void Fewer_or_more_is_told_with_both_dates(int days)
    {
        var warning = Check(days).ShouldHaveSingleItem();

        warning.Rule.Id.ShouldBe("PLAN-1");
        warning.MeetingId.ShouldNotBeNull();
        warning.Message.ShouldContain($"ligger {days} dage efter Forummet 28. januar 2027");
        warning.Message.ShouldContain("omkring 3 uger");
    }

    [Fact]
    public void A_council_without_a_meeting_in_the_weeks_before_is_told_of_the_plan() =>
        Check(71).ShouldHaveSingleItem().MeetingId.ShouldBeNull();

    [Fact]
    public void A_vague_date_is_only_wrong_when_every_day_it_may_mean_is()
    {
        var council = PlanCase.Outside(Held.AddDays(12), Held.AddDays(18), OutsideDateKind.PoliticalCouncil, "KKR");

        new WeeksBeforeCouncilRule().Check(PlanCase.Facts([PlanCase.Meeting(Held)], [council])).ShouldBeEmpty();
    }

    [Fact]
    public void Another_years_council_is_not_looked_at() =>
        new WeeksBeforeCouncilRule()
            .Check(PlanCase.Facts([PlanCase.Meeting(Held)], [PlanCase.Council(new(2026, 2, 1))]))
            .ShouldBeEmpty();

    private static IReadOnlyList<PlanWarning> Check(int days) =>
        [
            .. new WeeksBeforeCouncilRule().Check(
                PlanCase.Facts([PlanCase.Meeting(Held)], [PlanCase.Council(Held.AddDays(days))])
            ),
        ];
}
