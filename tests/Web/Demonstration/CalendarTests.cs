using Rammevaerk.Kernel;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Tests.Web.Demonstration;

public sealed class CalendarTests
{
    [Fact]
    public void In_november_this_years_rates_are_published_and_next_years_collected()
    {
        var calendar = new StoryCalendar(new DateOnly(2026, 11, 22));
        (calendar.PublishedYear, calendar.OpenYear).ShouldBe((2026, 2027));
        calendar.MidNow.Deadline.ShouldBe(new DateOnly(2026, 11, 26));
    }

    [Fact]
    public void The_story_holds_on_every_day_of_four_years()
    {
        for (var today = new DateOnly(2025, 1, 1); today.Year < 2029; today = today.AddDays(1))
        {
            var calendar = new StoryCalendar(today);
            calendar.MidNow.Deadline.ShouldBeInRange(today.AddDays(3), today.AddDays(7));
            calendar.NorthNow.Deadline.ShouldBeLessThan(today.AddDays(-8));
            foreach (
                var round in new[]
                {
                    calendar.MidEarlier,
                    calendar.NorthEarlier,
                    calendar.MidBefore,
                    calendar.NorthBefore,
                }
            )
            {
                Holds(round, today);
                round.Publishes.ShouldBeLessThan(today);
                round.Publishes.Year.ShouldBeLessThan(round.Year, Danish.Date(today));
            }

            calendar.MidEarlier.Publishes.ShouldBeLessThan(calendar.MidBefore.Planned, Danish.Date(today));
            Holds(calendar.MidNow, today);
            Holds(calendar.NorthNow, today);
        }
    }

    private static void Holds(RoundDays round, DateOnly today)
    {
        var days = new[] { round.Planned, round.Opens, round.Deadline, round.Review, round.Publishes };
        days.SequenceEqual(days.Order()).ShouldBeTrue(Danish.Date(today));
        days.Distinct().Count().ShouldBe(days.Length);
    }
}
