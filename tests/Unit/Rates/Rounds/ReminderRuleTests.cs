using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Tests.Unit.Rates.Rounds;

public sealed class ReminderRuleTests
{
    private static readonly DateOnly Deadline = new(2026, 10, 23);
    private static readonly DateOnly Invited = new(2026, 9, 1);

    [Theory]
    [InlineData(-14, 14)]
    [InlineData(-7, 7)]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    public void On_a_reminder_day_and_the_day_after_the_deadline_one_is_due(int day, int step) =>
        Due(Deadline.AddDays(day)).ShouldBe(new DueReminder(step));

    [Theory]
    [InlineData(-30)]
    [InlineData(-11)]
    [InlineData(-4)]
    [InlineData(4)]
    [InlineData(30)]
    public void On_other_days_none_is(int day) => Due(Deadline.AddDays(day)).ShouldBeNull();

    [Theory]
    [InlineData(-12, 14)]
    [InlineData(-5, 7)]
    [InlineData(0, 1)]
    [InlineData(3, -1)]
    public void A_missed_day_is_caught_up_for_two_days(int day, int step) =>
        Due(Deadline.AddDays(day)).ShouldBe(new DueReminder(step));

    [Fact]
    public void Whoever_was_told_after_the_reminder_day_is_not_reminded_of_it()
    {
        var told = Deadline.AddDays(-13);

        ReminderRule.Due(Deadline, [14, 7, 1], told, Deadline.AddDays(-12)).ShouldBeNull();
        ReminderRule.Due(Deadline, [14, 7, 1], told, Deadline.AddDays(-7)).ShouldBe(new DueReminder(7));
    }

    [Fact]
    public void Without_reminder_days_only_those_who_are_late_are_reminded()
    {
        ReminderRule.Due(Deadline, [], Invited, Deadline).ShouldBeNull();
        ReminderRule.Due(Deadline, [], Invited, Deadline.AddDays(1))!.IsLate.ShouldBeTrue();
    }

    [Fact]
    public void In_a_whole_autumn_each_reminder_is_due_on_at_most_three_days()
    {
        var steps = Enumerable
            .Range(-60, 120)
            .Select(day => Due(Deadline.AddDays(day)))
            .OfType<DueReminder>()
            .GroupBy(due => due.DaysBefore)
            .ToDictionary(group => group.Key, group => group.Count());

        steps.Keys.Order().ShouldBe([-1, 1, 7, 14]);
        steps.Values.ShouldAllBe(days => days <= 3);
    }

    private static DueReminder? Due(DateOnly today) => ReminderRule.Due(Deadline, [14, 7, 1], Invited, today);
}
