using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Meetings.Rules.Planning;

/// <summary>A date set by law or national agreement.</summary>
public sealed record StatutoryDate(string Key, string Title, VagueDate When);

/// <summary>
/// PLAN-11: every second year the councils and the regional council approve the framework agreement by 1 December, for the
/// two years that follow (TIME-1: 2019-20, 2021-22, 2023-24, 2025-26).
/// </summary>
public static class StatutoryDates
{
    private const int FirstPeriod = 2019;

    /// <summary>The dates of the year.</summary>
    public static IReadOnlyList<StatutoryDate> Of(int year) =>
        year >= FirstPeriod - 1 && (year - FirstPeriod) % 2 != 0
            ?
            [
                new(
                    $"agreement-{year.ToString(Danish.Invariant)}",
                    $"Byråd og regionsråd har godkendt rammeaftalen for {(year + 1).ToString(Danish.Invariant)}–{(year + 2).ToString(Danish.Invariant)}",
                    VagueDate.Exact(new DateOnly(year, 12, 1))
                ),
            ]
            : [];
}
