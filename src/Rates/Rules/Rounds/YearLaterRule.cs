namespace Rammevaerk.Rates.Rules.Rounds;

/// <summary>
/// Where a deadline falls next year: the same weekday, as near the same date as it can be, so that a Friday in October stays
/// a Friday in October.
/// </summary>
public static class YearLaterRule
{
    private const int DaysOfWeek = 7;
    private const int HalfWeek = 3;

    public static DateOnly Of(DateOnly day)
    {
        var sameDate = day.AddYears(1);
        var ahead = ((int)day.DayOfWeek - (int)sameDate.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        return sameDate.AddDays(ahead > HalfWeek ? ahead - DaysOfWeek : ahead);
    }
}
