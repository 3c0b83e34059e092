using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>One rate for a whole year: where it changed inside the year, weighed by the days each counted.</summary>
public static class RateOfYear
{
    /// <summary>The newest of a service's rates in a year, and the rate of the whole year, kroner per unit.</summary>
    /// <param name="same">The rates of one service in one year as known at one time, at least one.</param>
    public static (PublishedRate Newest, decimal Rate) Of(IEnumerable<PublishedRate> same)
    {
        var rates = same.OrderBy(rate => rate.ValidFrom).ToList();
        return (
            rates[^1],
            Weighed(rates[^1].Year, [.. rates.Select(rate => (rate.Rate, rate.ValidFrom, rate.ValidTo))])
        );
    }

    /// <summary>Kroner per unit over the year, not rounded.</summary>
    /// <param name="year">The year.</param>
    /// <param name="rates">Each rate with its first and last day; days outside the year do not count.</param>
    public static decimal Weighed(int year, IReadOnlyList<(decimal Rate, DateOnly From, DateOnly? To)> rates)
    {
        if (rates.Count == 1)
        {
            return rates[0].Rate;
        }

        var whole = new BudgetYear(year);
        var days = rates
            .Select(one => (one.Rate, Days: Days(Later(one.From, whole.Start), Earlier(one.To, whole.End))))
            .Where(one => one.Days > 0)
            .ToList();
        return days.Count == 0 ? rates[^1].Rate : days.Sum(one => one.Rate * one.Days) / days.Sum(one => one.Days);
    }

    private static int Days(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber + 1;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly? one, DateOnly other) => one is { } known && known < other ? known : other;
}
