using Rammevaerk.Meetings.Domain;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story.Procedures;

/// <summary>A question put to a body in writing.</summary>
/// <param name="Body">Key of the body.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Opens">The day it is sent.</param>
/// <param name="Deadline">Last day for answers.</param>
internal sealed record ToldProcedure(string Body, string Title, DateOnly Opens, DateOnly Deadline)
{
    public string Text { get; init; } = "";

    public string Recommendation { get; init; } = "";

    public bool SilenceAgrees { get; init; }

    /// <summary>Remarks of those who have some, the first to answer first.</summary>
    public IReadOnlyList<(WrittenAnswerKind Kind, string Text)> Remarks { get; init; } = [];

    /// <summary>What came of it; empty while it is open.</summary>
    public string Result { get; init; } = "";
}

/// <summary>Written procedures: most agree, some have remarks, and some never answer.</summary>
internal sealed class ProcedureStory(AreaScene scene, ToldProcedure told, IReadOnlyList<PlannedPerson> members)
{
    private const int IsSilent = 4;
    private const int Days = 6;

    public IEnumerable<StoryStep> Steps()
    {
        if (members.Count == 0)
        {
            yield break;
        }

        yield return scene.Step<ProcedureSteps>(
            told.Opens,
            9,
            $"written/{told.Title}",
            (steps, stop) => steps.OpenAsync(scene.Area, told, stop)
        );
        foreach (var (person, place) in members.Select((person, place) => (person, place)))
        {
            var on = told.Opens.AddDays(1 + (place % Days));
            if (place % (IsSilent + 1) == IsSilent || StoryCalendar.Weekday(on) >= scene.Today)
            {
                continue;
            }

            var (kind, text) = place < told.Remarks.Count ? told.Remarks[place] : (WrittenAnswerKind.Agrees, "");
            yield return scene.Step<ProcedureSteps>(
                on,
                9 + (place % Days),
                person,
                $"answer/{told.Title}",
                (steps, stop) => steps.AnswerAsync(scene.Area, told.Title, person.Id, kind, text, stop)
            );
        }

        if (told.Result.Length > 0)
        {
            yield return scene.Step<ProcedureSteps>(
                told.Deadline.AddDays(1),
                10,
                $"closed/{told.Title}",
                (steps, stop) => steps.CloseAsync(scene.Area, told.Title, told.Result, stop)
            );
        }
    }
}
