using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Rules;

namespace Rammevaerk.Tests.Unit.Parties.Rules;

public sealed class MandateExpiryRuleTests
{
    private const int Notice = 120;
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Guid Body = new("01999999-0000-7000-8000-000000000001");

    [Theory]
    [InlineData(0, true)]
    [InlineData(Notice, true)]
    [InlineData(Notice + 1, false)]
    [InlineData(-1, false)]
    public void It_is_told_from_the_notice_to_the_last_day(int daysLeft, bool isTold) =>
        IsTold(Until(Today.AddDays(daysLeft))).ShouldBe(isTold);

    [Fact]
    public void One_without_an_end_is_not_told() => IsTold(Until(null)).ShouldBeFalse();

    [Fact]
    public void One_that_was_ended_with_a_reason_is_not_told()
    {
        var ended = Until(Today.AddDays(10));
        ended.EndReason = "Gruppen er nedlagt.";
        IsTold(ended).ShouldBeFalse();
    }

    [Fact]
    public void One_that_another_in_the_same_forum_comes_after_is_not_told()
    {
        var mandate = Until(Today.AddDays(10));
        IsTold(mandate, Until(Today.AddDays(700))).ShouldBeFalse();
        IsTold(mandate, Until(Today.AddDays(5))).ShouldBeTrue();
        var elsewhere = Until(null);
        elsewhere.Forum = "Et andet forum";
        IsTold(mandate, elsewhere).ShouldBeTrue();
    }

    private static bool IsTold(Mandate mandate, params Mandate[] others) =>
        MandateExpiryRule.IsExpiring(mandate, [mandate, .. others], Today, Notice);

    private static Mandate Until(DateOnly? last) =>
        new()
        {
            BodyId = Body,
            Forum = "Koordinationsforum",
            ValidFrom = new DateOnly(2026, 1, 1),
            ValidTo = last,
        };
}
