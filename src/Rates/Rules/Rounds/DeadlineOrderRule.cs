using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Rules.Rounds;

/// <summary>
/// A round opens before its deadline, is reviewed after it, and is published after the review and before the budget year is
/// over.
/// </summary>
public static class DeadlineOrderRule
{
    /// <summary>The dates that stand in the wrong place; empty when all are right.</summary>
    public static IReadOnlyList<RoundDate> Broken(RoundDates dates, BudgetYear year)
    {
        var broken = new List<RoundDate>();
        if (dates.Deadline <= dates.OpensOn)
        {
            broken.Add(RoundDate.Deadline);
        }

        if (dates.ReviewDeadline < dates.Deadline)
        {
            broken.Add(RoundDate.Review);
        }

        if (dates.PublishesOn < dates.ReviewDeadline || dates.PublishesOn > year.End)
        {
            broken.Add(RoundDate.Publishes);
        }

        return broken;
    }
}
