using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>An area's part of the story: its people, and steps so many days from the day it is told on.</summary>
internal sealed record AreaScene(Scene Scene, string Area)
{
    private static readonly List<Role> Others = [Role.Administrator, Role.Auditor, Role.Supervision];

    public DateOnly Today => Scene.Calendar.Today;

    public PlannedPerson Secretariat => Scene.Secretariat(Area);

    public IReadOnlyList<PlannedPerson> Directors { get; } = With(Scene, Area, Role.ForumMember);

    public IReadOnlyList<PlannedPerson> Committee { get; } = With(Scene, Area, Role.ExecutiveCommitteeMember);

    public IReadOnlyList<PlannedPerson> RateGroup { get; } = With(Scene, Area, Role.RateGroupMember);

    public IReadOnlyList<PlannedPerson> Everybody { get; } =
    [.. Scene.People.All.Where(one => one.Area == Area && !Others.Exists(one.Has))];

    /// <summary>A director; a small plan has few, who then come again.</summary>
    public PlannedPerson Director(int place) => Directors[place % Directors.Count];

    /// <summary>The working day so many days from the one the story is told on.</summary>
    public DateOnly Day(int away) => StoryCalendar.Weekday(Today.AddDays(away));

    public static string OrganisationOf(PlannedPerson person) =>
        person.Party is { } code ? PartyRegister.Starting.NameOf(code) : "Sekretariatet";

    /// <summary>A day in the month the last time it was over.</summary>
    public DateOnly LastOf(int month) =>
        StoryCalendar.Weekday(new DateOnly(month < Today.Month ? Today.Year : Today.Year - 1, month, 15));

    /// <summary>marts 2027.</summary>
    public string Month(int away) => Today.AddDays(away).ToString("MMMM yyyy", Danish.Culture);

    /// <summary>Something the secretariat does.</summary>
    public StoryStep Step<T>(DateOnly day, int hour, string what, Func<T, CancellationToken, Task> work)
        where T : notnull => Step(day, hour, Secretariat, what, work);

    public StoryStep Step<T>(
        DateOnly day,
        int hour,
        PlannedPerson by,
        string what,
        Func<T, CancellationToken, Task> work
    )
        where T : notnull =>
        Scene.Step(day, hour, by, $"{Area}/{what}", (services, stop) => work(services.GetRequiredService<T>(), stop));

    private static List<PlannedPerson> With(Scene scene, string area, Role role) =>
        [.. scene.People.All.Where(one => one.Area == area && one.Has(role))];
}
