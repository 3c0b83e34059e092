using System.Globalization;

namespace Rammevaerk.Platform.Sheets;

/// <summary>
/// The day numbers of a spreadsheet: 1 is 1 January 1900, the time of day is the fraction. Day 60 is a
/// 29 February 1900 that never was; it is read as 28 February.
/// </summary>
public static class DayNumber
{
    /// <summary>What a workbook with the 1904 date system must add to its day numbers.</summary>
    public const int From1904 = 1_462;

    private const int LastDay = 2_958_465;
    private const int FalseLeapDay = 60;
    private const int Decimals = 10;

    private static readonly DateTime Zero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The date of a day number, without its time; null outside 1900 to 9999.</summary>
    public static DateOnly? ToDate(decimal dayNumber)
    {
        var day = decimal.Floor(dayNumber);
        if (day is < 0 or > LastDay)
        {
            return null;
        }

        return DateOnly.FromDateTime(Zero).AddDays((int)day + (day < FalseLeapDay ? 1 : 0));
    }

    /// <summary>The day number of a date with time.</summary>
    public static decimal FromDateTime(DateTime moment)
    {
        var days = decimal.Round((moment - Zero).Ticks / (decimal)TimeSpan.TicksPerDay, Decimals);
        return days <= FalseLeapDay ? days - 1 : days;
    }

    /// <summary>Reads an ISO date with or without time, as a date cell stores it.</summary>
    internal static bool TryParseIso(string text, out decimal dayNumber)
    {
        var isDate = DateTime.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out var moment
        );
        dayNumber = isDate && moment.Year >= 1900 ? FromDateTime(moment) : 0m;
        return isDate && moment.Year >= 1900;
    }
}
