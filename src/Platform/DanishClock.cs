using Rammevaerk.Kernel;

namespace Rammevaerk.Platform;

/// <summary>Instants as people in Denmark read them, wherever the server stands.</summary>
public static class DanishClock
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The year now.</summary>
    public static int Year(TimeProvider time) => TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone).Year;

    /// <summary>The time of day: 15.42.</summary>
    public static string Time(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, Zone).ToString("H.mm", Danish.Culture);

    /// <summary>Day and time: 19. oktober kl. 15.42.</summary>
    public static string DayAndTime(DateTimeOffset instant) =>
        $"{TimeZoneInfo.ConvertTime(instant, Zone).ToString("d. MMMM", Danish.Culture)} kl. {Time(instant)}";
}
