using Rammevaerk.Kernel;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story.Bodies;

/// <summary>An area's bodies beside their meetings: groups, texts, appointments, and what is reported.</summary>
internal sealed class BodyStory(AreaScene scene)
{
    private const int Election = 10;
    private const int December = 12;
    private const string FirstRegion = "1000";

    private readonly string area = scene.Area;

    public IEnumerable<StoryStep> Group(ToldGroup told)
    {
        yield return scene.Step<BodySteps>(
            told.Made,
            10,
            $"group/{told.Name}",
            (steps, stop) => steps.SetDownAsync(area, told, stop)
        );
        if (told.Report is { } report)
        {
            yield return scene.Step<BodySteps>(
                report.On,
                13,
                $"delivered/{told.Name}",
                (steps, stop) => steps.DeliverAsync(area, told, stop)
            );
        }
    }

    public StoryStep Text(ToldGovernance told) =>
        scene.Step<BodySteps>(
            told.On,
            14,
            $"governance/{told.Body}",
            (steps, stop) => steps.WriteAsync(area, told, stop)
        );

    /// <summary>The committee's terms follow the agreement periods; each ends with an election in its last December.</summary>
    public IEnumerable<StoryStep> Elections(string forum)
    {
        var begins = scene.Scene.Calendar.Begins;
        for (var term = ExecutiveCommitteeTerm.Of(begins).Days; ; term = ExecutiveCommitteeTerm.After(term.From).Days)
        {
            var last = term.To!.Value;
            var on = StoryCalendar.Weekday(new DateOnly(last.Year, December, Election));
            if (on >= scene.Today)
            {
                yield break;
            }

            yield return scene.Step<SeatSteps>(
                on,
                15,
                "election",
                (steps, stop) => steps.ElectAsync(area, last, $"{forum} {Danish.Date(on)}, punkt 5", stop)
            );
        }
    }

    /// <summary>Somebody of the committee leaves, and a director who is not in it takes over.</summary>
    public IEnumerable<StoryStep> Interim(int away)
    {
        var leaves = scene.Committee.LastOrDefault(one => !one.Has(Role.Chair) && !IsRegion(one));
        var outside = scene.Directors.Except(scene.Committee).ToList();
        if (outside.Count == 0 || leaves is null)
        {
            yield break;
        }

        // Between an election and the term it is for there is nobody to follow.
        var from = scene.Day(away);
        from =
            from.Month == December || from.DayOfYear < Election
                ? StoryCalendar.Weekday(new DateOnly(from.AddDays(Election * 3).Year, 1, Election))
                : from;
        var told = new ToldInterim(
            leaves,
            outside[outside.Count / 2],
            from,
            $"Forretningsudvalget {Danish.Date(from.AddDays(-3))}, punkt 2"
        );
        yield return scene.Step<SeatSteps>(
            from.AddDays(-1),
            9,
            "interim",
            (steps, stop) => steps.ReplaceAsync(area, told, stop)
        );
    }

    public IEnumerable<StoryStep> Council(ToldCouncil told, DateOnly made, DateOnly asked)
    {
        yield return scene.Step<SeatSteps>(
            made,
            11,
            "council",
            (steps, stop) => steps.AppointAsync(area, told, asked, stop)
        );
        if (told.Next is not null)
        {
            yield return scene.Step<SeatSteps>(
                asked,
                11,
                "council/next",
                (steps, stop) => steps.ConsultAsync(area, told, asked, stop)
            );
        }
    }

    public IEnumerable<StoryStep> Duty(ToldDuty told, DateOnly made)
    {
        yield return scene.Step<DutySteps>(
            made,
            12,
            $"duty/{told.What}",
            (steps, stop) =>
                steps.AddAsync(area, told, told.Reports.Count > 0 ? told.Reports[0].On.Year : made.Year, stop)
        );
        foreach (var (on, themes) in told.Reports)
        {
            yield return scene.Step<DutySteps>(
                on,
                12,
                $"report/{told.What}",
                (steps, stop) => steps.ReportAsync(area, told.What, on, themes, stop)
            );
        }

        if (told.Doubt.Length > 0)
        {
            yield return scene.Step<DutySteps>(
                scene.Day(-30),
                12,
                $"doubt/{told.What}",
                (steps, stop) => steps.ReconsiderAsync(area, told, stop)
            );
        }
    }

    public StoryStep TellBack(string forum, int away, string text, string next) =>
        scene.Step<DutySteps>(
            scene.Day(away),
            10,
            $"tell/{forum}",
            (steps, stop) => steps.TellBackAsync(area, forum, scene.Day(away), text, next, stop)
        );

    public StoryStep End(string forum, int away, string reason) =>
        scene.Step<DutySteps>(
            scene.Day(away),
            10,
            $"end/{forum}",
            (steps, stop) => steps.EndAsync(area, forum, scene.Day(away), reason, stop)
        );

    public StoryStep Decide(string what, int away, string outcome, string source) =>
        scene.Step<DutySteps>(
            scene.Day(away),
            11,
            $"decide/{what}",
            (steps, stop) => steps.DecideAsync(area, what, outcome, scene.Day(away), source, stop)
        );

    private static bool IsRegion(PlannedPerson person) => string.CompareOrdinal(person.Party, FirstRegion) >= 0;
}
