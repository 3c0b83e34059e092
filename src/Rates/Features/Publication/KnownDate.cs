using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>Which day's knowledge a visitor asks for, as the address says it: <c>?kendt=2026-03-01</c>; today without it.</summary>
/// <param name="Date">The day asked for; null for today.</param>
/// <param name="Instant">The end of that day, UTC; null for now.</param>
/// <param name="Today">Today.</param>
public sealed record KnownDate(DateOnly? Date, DateTime? Instant, DateOnly Today)
{
    /// <summary>Name of the query parameter.</summary>
    public const string Parameter = "kendt";

    public static KnownDate Of(HttpRequest request, TimeProvider time)
    {
        var today = DanishClock.Today(time);
        return DateWords.Parse(request.Query[Parameter]) is { } date ? On(date, today) : new(null, null, today);
    }

    /// <summary>The knowledge of a day; today's for today and days to come.</summary>
    public static KnownDate On(DateOnly date, DateOnly today) =>
        date < today
            ? new(date, DanishClock.StartOf(date.AddDays(1)).AddMilliseconds(-1), today)
            : new(null, null, today);

    /// <summary>The day of the year to show where rates changed during it: the day asked for, or the nearest of the year.</summary>
    public DateOnly DayOf(BudgetYear year)
    {
        var day = Date ?? Today;
        return day < year.Start ? year.Start
            : day > year.End ? year.End
            : day;
    }

    /// <summary>The query that keeps the choice; empty for today.</summary>
    public string Query => Date is { } date ? $"?{Parameter}={DateWords.Iso(date)}" : "";
}
