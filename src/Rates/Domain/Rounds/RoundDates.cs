using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Rates.Domain.Rounds;

/// <summary>The four dates of a round, in their order.</summary>
public enum RoundDate
{
    Opens,
    Deadline,
    Review,
    Publishes,
}

/// <summary>When a round opens, is delivered, reviewed and published.</summary>
public sealed record RoundDates(DateOnly OpensOn, DateOnly Deadline, DateOnly ReviewDeadline, DateOnly PublishesOn)
{
    public static RoundDates Of(RateRound round) =>
        new(round.OpensOn, round.Deadline, round.ReviewDeadline, round.PublishesOn);

    /// <summary>The dates of an area's first round: September to December of the year before the budget year.</summary>
    public static RoundDates Usual(BudgetYear year) =>
        new(
            new(year.Year - 1, 9, 1),
            new(year.Year - 1, 10, 15),
            new(year.Year - 1, 11, 10),
            new(year.Year - 1, 12, 1)
        );

    public DateOnly this[RoundDate date] =>
        date switch
        {
            RoundDate.Opens => OpensOn,
            RoundDate.Deadline => Deadline,
            RoundDate.Review => ReviewDeadline,
            RoundDate.Publishes => PublishesOn,
            _ => throw new ArgumentOutOfRangeException(nameof(date)),
        };

    public void ApplyTo(RateRound round) =>
        (round.OpensOn, round.Deadline, round.ReviewDeadline, round.PublishesOn) = (
            OpensOn,
            Deadline,
            ReviewDeadline,
            PublishesOn
        );
}
