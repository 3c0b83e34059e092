namespace Rammevaerk.Rates.Rules.Rounds;

/// <summary>A reminder that is due.</summary>
/// <param name="DaysBefore">Days before the deadline; -1 for the one to those who are late.</param>
public sealed record DueReminder(int DaysBefore)
{
    /// <summary>The day after the deadline.</summary>
    public const int Late = -1;

    public bool IsLate => DaysBefore == Late;
}

/// <summary>
/// When an operator that has not delivered is reminded: so many days before its own deadline as the area's parameter says,
/// and the day after. A reminder whose day was missed is sent up to two days later, but never one that was due before the
/// operator was told of the deadline.
/// </summary>
public static class ReminderRule
{
    private const int CaughtUpFor = 2;

    /// <summary>The reminder of the day; null when there is none.</summary>
    /// <param name="deadline">The operator's own last day.</param>
    /// <param name="daysBefore">The area's reminder days.</param>
    /// <param name="told">The day the operator was invited, or its deadline extended.</param>
    /// <param name="today">The day.</param>
    public static DueReminder? Due(DateOnly deadline, IReadOnlyList<int> daysBefore, DateOnly told, DateOnly today)
    {
        foreach (var days in daysBefore.Append(DueReminder.Late).Distinct().Order())
        {
            var day = deadline.AddDays(-days);
            if (today >= day && day > told)
            {
                // The latest of those whose day has come: an earlier one says less.
                return today <= day.AddDays(CaughtUpFor) ? new DueReminder(days) : null;
            }
        }

        return null;
    }
}
