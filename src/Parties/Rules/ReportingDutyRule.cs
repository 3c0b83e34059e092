using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Parties.Rules;

/// <summary>A body that owes a report once a year owes one for each year until it has been given (A9).</summary>
public static class ReportingDutyRule
{
    /// <summary>The last day of the month the next report is due in; null when the duty is closed.</summary>
    public static DateOnly? Due(ReportingDuty duty)
    {
        if (duty.State == DutyState.Closed)
        {
            return null;
        }

        // A report given in the year counts for that year, early or late.
        var year = Math.Max(duty.FirstYear, (duty.LastReportedOn?.Year ?? 0) + 1);
        return new DateOnly(year, duty.Month, DateTime.DaysInMonth(year, duty.Month));
    }

    /// <summary>True when the report should be given now: from the first of its month on.</summary>
    public static bool IsDue(ReportingDuty duty, DateOnly today) =>
        Due(duty) is { } due && today >= new DateOnly(due.Year, due.Month, 1);

    /// <summary>True when the month is over.</summary>
    public static bool IsLate(ReportingDuty duty, DateOnly today) => Due(duty) < today;
}
