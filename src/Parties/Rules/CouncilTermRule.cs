using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Parties.Rules;

/// <summary>An outside council's seats are appointed every so many years from the first (A5): 2015, 2019, 2023, 2027.</summary>
public static class CouncilTermRule
{
    public const string Id = "A5";

    public const string Source = "Samrådets kommissorium: nye medlemmer udpeges hvert fjerde år";

    /// <summary>The term the year lies in; the first one for years before it.</summary>
    public static Term Of(CouncilSeat seat, int year)
    {
        var terms = Math.Max(0, (year - seat.FirstYear) / seat.TermYears);
        var from = seat.FirstYear + (terms * seat.TermYears);
        var to = from + seat.TermYears - 1;
        return new(new Period(new DateOnly(from, 1, 1), new DateOnly(to, 12, 31)), $"{from}-{to}");
    }

    /// <summary>The next years of appointment after the year.</summary>
    public static IReadOnlyList<int> Next(CouncilSeat seat, int year, int count)
    {
        var first = year < seat.FirstYear ? seat.FirstYear : Of(seat, year).Days.From.Year + seat.TermYears;
        return [.. Enumerable.Range(0, count).Select(number => first + (number * seat.TermYears))];
    }
}
