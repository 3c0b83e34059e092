using Rammevaerk.Kernel;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story.Events;

/// <summary>An area's events, from the plan to what came of them, and the topics its members propose and vote for.</summary>
internal sealed class EventStory(AreaScene scene, IReadOnlyList<ToldEvent> events, IReadOnlyList<ToldTopic> topics)
{
    private const int MadeBefore = 80;
    private const int ProposedAgo = 118;
    private const int OrderedAgo = 9;

    private readonly string area = scene.Area;

    public IEnumerable<StoryStep> Steps() => events.SelectMany(Held).Concat(topics.SelectMany(Proposed));

    private IEnumerable<StoryStep> Held(ToldEvent told)
    {
        yield return scene.Step<EventSteps>(
            told.Day.AddDays(-MadeBefore),
            10,
            $"event/{told.Title}",
            (steps, stop) => steps.MakeAsync(area, told, stop)
        );
        foreach (var step in SignedUp(told))
        {
            yield return step;
        }

        if (told.Outcome.Length > 0)
        {
            yield return scene.Step<EventSteps>(
                told.Day.AddDays(6),
                14,
                $"concluded/{told.Title}",
                (steps, stop) => steps.ConcludeAsync(area, told, stop)
            );
        }
    }

    /// <summary>People of the area, one every third day; the fourth cannot come after all.</summary>
    private IEnumerable<StoryStep> SignedUp(ToldEvent told)
    {
        const int SignsOff = 3;
        var draw = Plan.Draw.For($"guests/{told.Title}");
        var people = scene
            .Everybody.Select(one => (One: one, Place: draw.Between(0, 100_000)))
            .OrderBy(one => one.Place)
            .Select(one => one.One)
            .Take(told.Guests);
        foreach (var (person, place) in people.Select((person, place) => (person, place)))
        {
            var on = StoryCalendar.Weekday(told.SignUpFrom.AddDays(1 + (place * 3 % 45)));
            if (on >= scene.Today)
            {
                continue;
            }

            yield return scene.Step<EventSteps>(
                on,
                9 + (place % 6),
                person,
                $"sign-up/{told.Title}",
                (steps, stop) =>
                    steps.SignUpAsync(
                        area,
                        told.Title,
                        person.Name,
                        AreaScene.OrganisationOf(person),
                        person.Mail,
                        stop
                    )
            );
            if (place == SignsOff && told.Outcome.Length > 0)
            {
                yield return scene.Step<EventSteps>(
                    told.Day.AddDays(-4),
                    9,
                    person,
                    $"sign-off/{told.Title}",
                    (steps, stop) => steps.SignOffAsync(area, told.Title, person.Mail, stop)
                );
            }
        }
    }

    private IEnumerable<StoryStep> Proposed(ToldTopic told, int place)
    {
        var on = scene.Day(-ProposedAgo + (place * 7));
        yield return scene.Step<EventSteps>(
            on,
            9,
            scene.Director(place),
            $"topic/{told.Title}",
            (steps, stop) => steps.ProposeAsync(area, told, stop)
        );
        foreach (var voice in Enumerable.Range(1, told.Votes - 1))
        {
            var voter = scene.Director(place + voice);
            yield return scene.Step<EventSteps>(
                on.AddDays(1 + (voice % 5)),
                10,
                voter,
                string.Create(Danish.Invariant, $"vote/{told.Title}/{voice}"),
                (steps, stop) => steps.VoteAsync(area, told.Title, voter.Id, stop)
            );
        }

        if (told.Priority > 0 || told.Outcome.Length > 0 || told.Event.Length > 0)
        {
            yield return scene.Step<EventSteps>(
                scene.Day(-OrderedAgo),
                13,
                $"ordered/{told.Title}",
                (steps, stop) => steps.OrderAsync(area, told, stop)
            );
        }
    }
}
