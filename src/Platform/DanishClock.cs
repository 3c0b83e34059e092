using Rammevaerk.Kernel;

namespace Rammevaerk.Platform;

/// <summary>Instants as people in Denmark read them, wherever the server stands.</summary>
public static class DanishClock
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The year now.</summary>
    public static int Year(TimeProvider time) => TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone).Year;

    /// <summary>Today.</summary>
    public static DateOnly Today(TimeProvider time) => Date(time.GetUtcNow().UtcDateTime);

    /// <summary>The day of a UTC instant.</summary>
    public static DateOnly Date(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Zone));

    /// <summary>A UTC instant as clocks in Denmark showed it.</summary>
    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);

    /// <summary>The UTC instant a day begins.</summary>
    public static DateTime StartOf(DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Zone);

    /// <summary>The time of day: 15.42.</summary>
    public static string Time(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, Zone).ToString("H.mm", Danish.Culture);

    /// <summary>Day, year and time of a UTC instant: 19. oktober 2026 kl. 15.42.</summary>
    public static string Full(DateTime utc) =>
        $"{Danish.Date(Date(utc))} kl. {Time(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)))}";

    /// <summary>Day and time: 19. oktober kl. 15.42.</summary>
    public static string DayAndTime(DateTimeOffset instant) =>
        $"{TimeZoneInfo.ConvertTime(instant, Zone).ToString("d. MMMM", Danish.Culture)} kl. {Time(instant)}";
}
