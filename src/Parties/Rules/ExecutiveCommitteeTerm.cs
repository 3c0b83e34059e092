using System.Globalization;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Parties.Rules;

/// <summary>A term of appointment: its days, and its name as people write it, 2027-28.</summary>
public sealed record Term(Period Days, string Name);

/// <summary>
/// TIME-3 (and TIME-1): a term follows the agreement periods. Those begin on 1 January and last two years, 2019-20,
/// 2021-22 and so on; a body with another length of term counts from the same year.
/// </summary>
public static class ExecutiveCommitteeTerm
{
    public const string Id = "TIME-3";

    public const string Source =
        "Referat af forum 12. maj 2020: udpegningen til forretningsudvalget er to år og følger rammeaftaleperioden";

    /// <summary>The years of an agreement period.</summary>
    public const int Years = 2;

    /// <summary>The longest term a body may have.</summary>
    public const int MostYears = 8;

    private const int FirstPeriod = 2019;

    /// <summary>The term the day lies in.</summary>
    /// <param name="day">The day.</param>
    /// <param name="years">Years of a term; 1 to 8.</param>
    public static Term Of(DateOnly day, int years = Years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        var from = FirstPeriod + ((int)Math.Floor((day.Year - FirstPeriod) / (double)years) * years);
        return new(new Period(new DateOnly(from, 1, 1), new DateOnly(from + years - 1, 12, 31)), Name(from, years));
    }

    /// <summary>The term after the one the day lies in.</summary>
    public static Term After(DateOnly day, int years = Years) => Of(Of(day, years).Days.To!.Value.AddDays(1), years);

    private static string Name(int from, int years) =>
        years == 1
            ? from.ToString(Danish.Invariant)
            : string.Create(CultureInfo.InvariantCulture, $"{from}-{(from + years - 1) % 100:00}");
}
