using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Tests.Unit.Platform.Sheets;

public class DayNumberTests
{
    [Theory]
    [InlineData(1, "1900-01-01")]
    [InlineData(59, "1900-02-28")]
    [InlineData(60, "1900-02-28")]
    [InlineData(61, "1900-03-01")]
    [InlineData(46023.75, "2026-01-01")]
    [InlineData(2958465, "9999-12-31")]
    public void Day_numbers_become_dates(double day, string date) =>
        DayNumber
            .ToDate((decimal)day)
            .ShouldBe(DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(-1)]
    [InlineData(2958466)]
    public void What_is_outside_the_calendar_is_no_date(decimal day) => DayNumber.ToDate(day).ShouldBeNull();

    [Theory]
    [InlineData(1900, 1, 1)]
    [InlineData(1900, 2, 28)]
    [InlineData(1900, 3, 1)]
    [InlineData(2026, 11, 21)]
    public void Dates_become_day_numbers_and_back(int year, int month, int day)
    {
        var moment = new DateTime(year, month, day, 18, 0, 0, DateTimeKind.Unspecified);
        var number = DayNumber.FromDateTime(moment);
        (number % 1m).ShouldBe(0.75m);
        DayNumber.ToDate(number).ShouldBe(DateOnly.FromDateTime(moment));
    }
}
