using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Tests.Unit.Rates.Publication;

public sealed class RateStoryTests
{
    private static readonly BudgetYear Year = new(2027);
    private static readonly DateTime Published = new(2026, 12, 12, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Corrected = new(2027, 3, 1, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_correction_shows_what_stood_and_what_took_its_place()
    {
        var story = RateStory.Of(CorrectedFromJune(), Year, Today(new(2027, 7, 1)))!;

        story.Shown.Rate.ShouldBe(1100m);
        story.Periods.Select(rate => rate.Rate).ShouldBe([1000m, 1100m]);
        var correction = story.Corrections.ShouldHaveSingleItem();
        correction.Before.Rate.ShouldBe(1000m);
        correction.After.Rate.ShouldBe(1100m);
    }

    [Fact]
    public void The_day_decides_which_of_the_years_values_is_shown() =>
        RateStory.Of(CorrectedFromJune(), Year, Today(new(2027, 4, 1)))!.Shown.Rate.ShouldBe(1000m);

    [Fact]
    public void As_known_before_the_correction_nothing_is_known_of_it()
    {
        var before = new KnownDate(
            new(2027, 2, 1),
            new DateTime(2027, 2, 1, 22, 59, 59, DateTimeKind.Utc),
            new(2027, 7, 1)
        );
        var story = RateStory.Of(CorrectedFromJune(), Year, before)!;

        story.Shown.Rate.ShouldBe(1000m);
        story.Periods.ShouldHaveSingleItem();
        story.Corrections.ShouldBeEmpty();
    }

    [Fact]
    public void Before_the_publication_there_is_no_rate() =>
        RateStory
            .Of(
                CorrectedFromJune(),
                Year,
                new(new(2026, 12, 1), new DateTime(2026, 12, 1, 22, 0, 0, DateTimeKind.Utc), new(2027, 7, 1))
            )
            .ShouldBeNull();

    [Fact]
    public void What_a_later_correction_leaves_of_an_earlier_one_is_not_a_correction_of_its_own()
    {
        var again = Corrected.AddDays(10);
        List<PublishedRate> history =
        [
            Row(1000m, Published, Corrected, Year.Start, Year.End),
            Row(1100m, Corrected, again, Year.Start, Year.End, "Forkert overhead."),
            Row(1100m, again, null, Year.Start, new(2027, 5, 31), "Forkert overhead."),
            Row(1200m, again, null, new(2027, 6, 1), Year.End, "Ny fejl."),
        ];

        RateStory
            .Of(history, Year, Today(new(2027, 7, 1)))!
            .Corrections.Select(one => (one.Before.Rate, one.After.Rate))
            .ShouldBe([(1000m, 1100m), (1100m, 1200m)]);
    }

    private static List<PublishedRate> CorrectedFromJune() =>
        [
            Row(1000m, Published, Corrected, Year.Start, Year.End),
            Row(1000m, Corrected, null, Year.Start, new(2027, 5, 31)),
            Row(1100m, Corrected, null, new(2027, 6, 1), Year.End, "Forkert overhead."),
        ];

    private static KnownDate Today(DateOnly day) => new(null, null, day);

    private static PublishedRate Row(
        decimal rate,
        DateTime known,
        DateTime? until,
        DateOnly from,
        DateOnly to,
        string? reason = null
    ) =>
        new()
        {
            Key = "0779/Y001",
            Party = "0779",
            ServiceKey = "Y001",
            Year = 2027,
            Rate = rate,
            KnownFrom = known,
            KnownTo = until,
            ValidFrom = from,
            ValidTo = to,
            State = reason is null ? RateState.Published : RateState.Corrected,
            CorrectionReason = reason,
        };
}
