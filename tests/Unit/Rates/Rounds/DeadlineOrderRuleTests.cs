using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Tests.Unit.Rates.Rounds;

public sealed class DeadlineOrderRuleTests
{
    private static readonly BudgetYear Year = new(2027);
    private static readonly RoundDates Right = RoundDates.Usual(Year);

    [Fact]
    public void The_usual_dates_are_in_order() => DeadlineOrderRule.Broken(Right, Year).ShouldBeEmpty();

    [Fact]
    public void A_deadline_on_the_day_it_opens_is_too_early() =>
        Broken(Right with { Deadline = Right.OpensOn }).ShouldBe([RoundDate.Deadline]);

    [Fact]
    public void A_review_cannot_end_before_the_deadline() =>
        Broken(Right with { ReviewDeadline = Right.Deadline.AddDays(-1) }).ShouldBe([RoundDate.Review]);

    [Fact]
    public void Rates_are_published_after_the_review_and_within_the_year()
    {
        Broken(Right with { PublishesOn = Right.ReviewDeadline.AddDays(-1) }).ShouldBe([RoundDate.Publishes]);
        Broken(Right with { PublishesOn = Year.End.AddDays(1) }).ShouldBe([RoundDate.Publishes]);
        Broken(Right with { PublishesOn = Year.End }).ShouldBeEmpty();
    }

    [Fact]
    public void Every_wrong_date_is_named() =>
        Broken(new(new(2026, 10, 1), new(2026, 9, 1), new(2026, 8, 1), new(2026, 7, 1)))
            .ShouldBe([RoundDate.Deadline, RoundDate.Review, RoundDate.Publishes]);

    private static IReadOnlyList<RoundDate> Broken(RoundDates dates) => DeadlineOrderRule.Broken(dates, Year);
}
