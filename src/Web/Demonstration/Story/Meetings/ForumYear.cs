using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story.Meetings;

/// <summary>A forum's year of meetings: planned, held, minuted, followed up, and the next one prepared.</summary>
internal sealed class ForumYear(Scene scene, string area, ForumAgendas agendas)
{
    private readonly MeetingCalendar calendar = agendas.Calendar;

    private PlannedPerson Secretariat => scene.Secretariat(area);

    private List<PlannedPerson> Directors =>
        [.. scene.People.All.Where(one => one.Area == area && one.Has(Role.ForumMember))];

    public IEnumerable<StoryStep> Steps() =>
        Planning()
            .Concat(Enumerable.Range(0, MeetingCalendar.Held).SelectMany(Held))
            .Concat(Coming(MeetingCalendar.Held));

    private IEnumerable<StoryStep> Planning()
    {
        foreach (var year in calendar.Years)
        {
            var places = Enumerable.Range(0, calendar.Count).Where(place => calendar[place].Day.Year == year).ToList();
            var first = calendar[0].Day;
            // Before anybody is invited to its first meeting, and before the forum has the plan before it.
            var day = Earlier(
                calendar[places[0]].Day.AddDays(-70),
                calendar[MeetingCalendar.Held - 1].Day.AddDays(-30)
            );
            yield return Step<PlanSteps>(
                day,
                9,
                $"plan/{year}",
                (steps, stop) => steps.PlanAsync(area, year, [.. places.Select(agendas.Planned)], stop)
            );
            yield return Step<PlanSteps>(
                day,
                11,
                $"outside/{year}",
                (steps, stop) => steps.OutsideAsync(area, agendas.Outside(year), stop)
            );
            if (year == first.Year)
            {
                yield return Step<PlanSteps>(
                    day,
                    14,
                    $"approve/{year}",
                    (steps, stop) => steps.ApproveAsync(area, year, agendas.FirstPlanSource, stop)
                );
            }
        }
    }

    private IEnumerable<StoryStep> Held(int place)
    {
        var (day, key) = calendar[place];
        foreach (var step in Prepared(place))
        {
            yield return step;
        }

        yield return Step(
            day,
            9,
            $"attend/{key}",
            (steps, stop) => steps.AttendAsync(area, key, agendas.Absent(place), stop)
        );
        foreach (
            var (decision, hour) in agendas.Decisions(place).Select((decision, index) => (decision, 10 + (index / 4)))
        )
        {
            yield return Step(
                day,
                hour,
                $"decide/{key}/{decision.Title}",
                (steps, stop) => steps.DecideAsync(area, key, decision, stop)
            );
        }

        yield return Step(
            day.AddDays(4),
            10,
            $"minutes/{key}",
            (steps, stop) => steps.SendMinutesAsync(area, key, day.AddDays(18), stop)
        );
    }

    /// <summary>The next meeting's agenda is out; members have proposed items for the one after it.</summary>
    private IEnumerable<StoryStep> Coming(int place)
    {
        foreach (var step in Prepared(place))
        {
            yield return step;
        }

        var key = calendar[place + 1].Key;
        foreach (var (item, person) in agendas.Proposals.Zip(Directors))
        {
            yield return Scene.Step(
                scene.Calendar.Today.AddDays(-4),
                10,
                person,
                $"{area}/proposal/{item.Title}",
                (services, stop) => services.GetRequiredService<MeetingSteps>().ProposeAsync(area, key, item, stop)
            );
        }
    }

    /// <summary>From the invitation to the agenda that was sent.</summary>
    private IEnumerable<StoryStep> Prepared(int place)
    {
        var (day, key) = calendar[place];
        yield return Step<PlanSteps>(
            day.AddDays(-58),
            9,
            $"invite/{key}",
            (steps, stop) => steps.InviteAsync(area, key, stop)
        );
        var proposers = Directors;
        foreach (var (item, index) in agendas.Items(place).Select((item, index) => (item, index)))
        {
            yield return Step(
                day.AddDays(-32 + (index % 5)),
                11,
                $"item/{key}/{item.Title}",
                (steps, stop) => steps.ProposeAsync(area, key, item, stop)
            );
        }

        yield return Step(day.AddDays(-20), 9, $"fill/{key}", (steps, stop) => steps.FillAsync(area, key, stop));
        foreach (var (title, kind, terms) in agendas.Effects(place))
        {
            yield return Step(
                day.AddDays(-18),
                10,
                $"tie/{key}/{kind}/{title}",
                async (steps, stop) => await steps.TieAsync(area, key, title, kind, await terms(steps, stop), stop)
            );
        }

        yield return Step(
            day.AddDays(-17),
            13,
            $"send/{key}",
            (steps, stop) => steps.SendAgendaAsync(area, key, "", stop)
        );
        foreach (var (person, index) in proposers.Select((person, index) => (person, index)))
        {
            var reply =
                (index + place) % 9 == 7 ? Reply.Declines
                : (index + place) % 9 == 4 ? Reply.ComesByVideo
                : (index + place) % 9 == 8 ? Reply.None
                : Reply.Comes;
            var on = day.AddDays(-14 + (index % 6));
            // Who would answer after the day the story is told on has not answered yet.
            if (reply == Reply.None || StoryCalendar.Weekday(on) >= scene.Calendar.Today)
            {
                continue;
            }

            yield return Scene.Step(
                on,
                9 + (index % 6),
                person,
                $"reply/{key}/{person.Mail}",
                (services, stop) =>
                    services.GetRequiredService<MeetingSteps>().ReplyAsync(area, key, person.Id, reply, "", stop)
            );
        }
    }

    private StoryStep Step(DateOnly day, int hour, string what, Func<MeetingSteps, CancellationToken, Task> work) =>
        Step<MeetingSteps>(day, hour, what, work);

    private StoryStep Step<T>(DateOnly day, int hour, string what, Func<T, CancellationToken, Task> work)
        where T : notnull =>
        Scene.Step(
            day,
            hour,
            Secretariat,
            $"{area}/{what}",
            (services, stop) => work(services.GetRequiredService<T>(), stop)
        );

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
