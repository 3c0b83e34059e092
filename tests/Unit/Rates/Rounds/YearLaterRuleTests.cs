using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Tests.Unit.Rates.Rounds;

public sealed class YearLaterRuleTests
{
    [Theory]
    [InlineData("2026-10-23", "2027-10-22")]
    [InlineData("2026-09-01", "2027-08-31")]
    [InlineData("2027-12-01", "2028-11-29")]
    [InlineData("2028-02-29", "2029-02-27")]
    public void A_deadline_keeps_its_weekday(string day, string later) =>
        YearLaterRule.Of(Day(day)).ShouldBe(Day(later));

    [Fact]
    public void Every_day_of_ten_years_keeps_its_weekday_within_three_days_of_the_date()
    {
        for (var day = new DateOnly(2020, 1, 1); day.Year < 2030; day = day.AddDays(1))
        {
            var later = YearLaterRule.Of(day);

            later.DayOfWeek.ShouldBe(day.DayOfWeek);
            Math.Abs(later.DayNumber - day.AddYears(1).DayNumber).ShouldBeLessThanOrEqualTo(3);
        }
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, Rammevaerk.Kernel.Danish.Invariant);
}
