using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>A correction of a published rate: what stood, what took its place, and why.</summary>
/// <param name="Before">What was published until then.</param>
/// <param name="After">What took its place.</param>
public sealed record RateCorrection(PublishedRate Before, PublishedRate After);

/// <summary>
/// What was published of one service in a year, as known at one time: the rate, its earlier and later values in the year,
/// its corrections, and the other years.
/// </summary>
public sealed class RateStory
{
    private RateStory(PublishedRate shown) => Shown = shown;

    /// <summary>The rate that counts on the day asked for.</summary>
    public PublishedRate Shown { get; }

    /// <summary>The year's values in order of the days they count for; more than one after a correction during the year.</summary>
    public required IReadOnlyList<PublishedRate> Periods { get; init; }

    /// <summary>The year's corrections, the first first.</summary>
    public required IReadOnlyList<RateCorrection> Corrections { get; init; }

    /// <summary>Each year's last value, the first year first.</summary>
    public required IReadOnlyList<PublishedRate> Years { get; init; }

    /// <summary>The year before, when it was paid for the same unit; null when there is nothing to compare with.</summary>
    public PublishedRate? LastYear =>
        Years.LastOrDefault(rate => rate.Year == Shown.Year - 1 && rate.Unit == Shown.Unit);

    /// <summary>Change since the year before as a share.</summary>
    public decimal? Change => LastYear is { Rate: > 0m } last ? (Shown.Rate / last.Rate) - 1m : null;

    /// <summary>The story as known then; null when nothing was published of the service in the year.</summary>
    /// <param name="history">Everything ever published under the service.</param>
    /// <param name="year">The year.</param>
    /// <param name="known">As known on this day.</param>
    public static RateStory? Of(IReadOnlyList<PublishedRate> history, BudgetYear year, KnownDate known)
    {
        var now = history.Where(rate => IsKnown(rate, known.Instant)).ToList();
        var periods = now.Where(rate => rate.Year == year.Year).OrderBy(rate => rate.ValidFrom).ToList();
        var day = known.DayOf(year);
        return periods.Find(rate => rate.Validity.Contains(day)) is { } shown
            ? new(shown)
            {
                Periods = periods,
                Corrections = CorrectionsOf(history, year, known.Instant),
                Years =
                [
                    .. now.GroupBy(rate => rate.Year)
                        .OrderBy(group => group.Key)
                        .Select(group => group.MaxBy(rate => rate.ValidFrom)!),
                ],
            }
            : null;
    }

    private static bool IsKnown(PublishedRate rate, DateTime? instant) =>
        instant is { } then
            ? rate.KnownFrom <= then && (rate.KnownTo is null || rate.KnownTo > then)
            : rate.KnownTo is null;

    private static List<RateCorrection> CorrectionsOf(
        IReadOnlyList<PublishedRate> history,
        BudgetYear year,
        DateTime? instant
    )
    {
        var corrections = new List<RateCorrection>();
        var ofYear = history.Where(rate => rate.Year == year.Year).ToList();
        foreach (
            var after in ofYear
                .Where(rate => rate.State == RateState.Corrected && (instant is null || rate.KnownFrom <= instant))
                .OrderBy(rate => rate.KnownFrom)
        )
        {
            // What was closed at the same instant for the same days. A row that says the same is what it says of other days.
            var before = ofYear.FindAll(rate =>
                rate.KnownTo == after.KnownFrom && rate.Validity.Overlaps(after.Validity)
            );
            if (before.Count > 0 && !before.Exists(rate => SaysTheSame(rate, after)))
            {
                corrections.Add(new(before[0], after));
            }
        }

        return corrections;
    }

    private static bool SaysTheSame(PublishedRate one, PublishedRate other) =>
        one.Rate == other.Rate
        && one.Occupancy == other.Occupancy
        && one.CorrectionReason == other.CorrectionReason
        && one.State == other.State;
}
