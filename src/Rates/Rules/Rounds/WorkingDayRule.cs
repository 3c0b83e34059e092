using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Rounds;

/// <summary>
/// Which days offices are closed: Saturdays, Sundays, the holidays of the Danish church (without store bededag, abolished
/// from 2024), and 5 June, 24 and 31 December, when most municipalities are. A deadline may fall on one, but it is said.
/// </summary>
public static class WorkingDayRule
{
    /// <summary>Why offices are closed: en lørdag, 2. pinsedag; null on a working day.</summary>
    public static string? WhyClosed(DateOnly day) =>
        FixedHoliday(day)
        ?? MovableHoliday(day)
        ?? (
            day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
                ? $"en {day.ToString("dddd", Danish.Culture)}"
                : null
        );

    private static string? FixedHoliday(DateOnly day) =>
        (day.Month, day.Day) switch
        {
            (1, 1) => "nytårsdag",
            (6, 5) => "grundlovsdag",
            (12, 24) => "juleaftensdag",
            (12, 25) => "juledag",
            (12, 26) => "2. juledag",
            (12, 31) => "nytårsaftensdag",
            _ => null,
        };

    private static string? MovableHoliday(DateOnly day) =>
        (day.DayNumber - EasterSunday(day.Year).DayNumber) switch
        {
            -3 => "skærtorsdag",
            -2 => "langfredag",
            0 => "påskedag",
            1 => "2. påskedag",
            39 => "Kristi himmelfartsdag",
            49 => "pinsedag",
            50 => "2. pinsedag",
            _ => null,
        };

    /// <summary>Gauss's calculation of Easter for the Gregorian calendar, as completed by Meeus, Jones and Butcher.</summary>
    private static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, inCentury) = Math.DivRem(year, 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - moon - (inCentury % 4)) % 7;
        var correction = (golden + (11 * moon) + (22 * weekday)) / 451;
        var days = moon + weekday - (7 * correction) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
