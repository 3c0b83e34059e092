using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web.Demonstration.Files;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>What every part of the story is told with.</summary>
internal sealed record Scene(DemonstrationPlan Plan, PeoplePlan People, StoryCalendar Calendar, FileShelf Shelf)
{
    /// <summary>A step at a working hour of a day; the minutes are the same every time.</summary>
    public static StoryStep Step(
        DateOnly day,
        int hour,
        PlannedPerson by,
        string what,
        Func<IServiceProvider, CancellationToken, Task> work
    )
    {
        var draw = Draw.For(string.Create(Danish.Invariant, $"step/{what}/{day.DayNumber}/{by.Mail}"));
        var at = StoryCalendar
            .At(StoryCalendar.Weekday(day), hour, draw.Between(0, 54))
            .AddSeconds(draw.Between(0, 59));
        return new StoryStep(at, by.AsVisitor, work);
    }

    public PlannedPerson Secretariat(string area) => People.InArea(Role.SecretariatEditor, area);

    /// <summary>A member of the rate group; reviewers take turns.</summary>
    public PlannedPerson Reviewer(PlannedOperator one)
    {
        var group = People.All.Where(person => person.Area == one.Area && person.Has(Role.RateGroupMember)).ToList();
        return group.Count > 0 ? Draw.For($"reviewer/{one.Code}").Pick(group) : Secretariat(one.Area);
    }

    public PlannedPerson Officer(PlannedOperator one) => People.At(Role.RateOfficer, one.Code);

    public PlannedPerson Approver(PlannedOperator one) => People.At(Role.RateApprover, one.Code);
}
