using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Parties.Rules;

/// <summary>
/// A representative reports back when it was agreed (A4). A vague time is due on the last day it may mean (TIME-6), and it
/// is told from so many days before.
/// </summary>
public static class MandateReportRule
{
    /// <summary>Days before the day that it is told.</summary>
    public const int Notice = 14;

    /// <summary>True when the report should be prepared or is late.</summary>
    public static bool IsDue(Mandate mandate, DateOnly today) =>
        mandate.NextReportDay is { } day && mandate.ValidFrom <= today && day.AddDays(-Notice) <= today;

    public static bool IsLate(Mandate mandate, DateOnly today) => mandate.NextReportDay < today;
}
