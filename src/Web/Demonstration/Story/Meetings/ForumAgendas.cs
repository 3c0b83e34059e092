using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story.Meetings;

/// <summary>What a forum has before it at each meeting of the story, and what it decides.</summary>
internal abstract class ForumAgendas(MeetingCalendar calendar)
{
    /// <summary>The terms of an effect, which may have to be looked up.</summary>
    public delegate Task<IReadOnlyDictionary<string, string>> Terms(MeetingSteps steps, CancellationToken stop);

    public MeetingCalendar Calendar { get; } = calendar;

    /// <summary>What the forum is called.</summary>
    public abstract string Body { get; }

    /// <summary>Where the first plan was approved.</summary>
    public string FirstPlanSource => $"{Body} {Danish.Date(Calendar[0].Day.AddDays(-91))}, punkt 4.1";

    /// <summary>What members propose for the meeting after the next.</summary>
    public abstract IReadOnlyList<ToldItem> Proposals { get; }

    /// <summary>A meeting as the plan has it.</summary>
    public abstract ToldMeeting Planned(int place);

    /// <summary>Dates of others in a year.</summary>
    public abstract IReadOnlyList<OutsideDate> Outside(int year);

    /// <summary>The items of a meeting beside the standing ones.</summary>
    public abstract IReadOnlyList<ToldItem> Items(int place);

    /// <summary>What decisions of a meeting carry out: item, kind and terms.</summary>
    public abstract IReadOnlyList<(string Title, string Kind, Terms Terms)> Effects(int place);

    /// <summary>Codes of the parties nobody came from without saying so.</summary>
    public abstract IReadOnlySet<string> Absent(int place);

    /// <summary>What was decided at a meeting that was held, standing items and all.</summary>
    public IReadOnlyList<ToldDecision> Decisions(int place) =>
        [
            new("Godkendelse af dagsorden", ItemOutcome.Approved, "Dagsordenen blev godkendt."),
            .. place == 0
                ? Array.Empty<ToldDecision>()
                :
                [
                    new ToldDecision(
                        "Godkendelse af referat",
                        ItemOutcome.Approved,
                        "Referatet blev godkendt uden bemærkninger."
                    ),
                ],
            .. Own(place),
            new("Nyt fra forretningsudvalget", ItemOutcome.Noted, "Taget til efterretning."),
            Next(place),
            AnyOther(place),
        ];

    /// <summary>What was decided at the meeting's own items.</summary>
    protected abstract IReadOnlyList<ToldDecision> Own(int place);

    /// <summary>What is expected at the meetings to come.</summary>
    protected abstract ToldDecision Next(int place);

    /// <summary>What was said under any other business.</summary>
    protected abstract ToldDecision AnyOther(int place);

    protected static Terms Of(params (string Field, string Value)[] terms) =>
        (_, _) =>
            Task.FromResult<IReadOnlyDictionary<string, string>>(
                terms.ToDictionary(term => term.Field, term => term.Value, StringComparer.Ordinal)
            );

    /// <summary>A mandate the forum gives at a meeting, for two years unless its last day is told.</summary>
    protected Terms Mandate(
        string area,
        PlannedPerson person,
        (string Forum, string Text, string Scope) told,
        int place,
        string report = "",
        DateOnly? until = null
    ) =>
        async (steps, stop) =>
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["body"] = (await steps.BodyIdAsync(area, MeetingSteps.Forum, stop)).ToString(),
                ["person"] = BodySteps.PersonId(person).ToString(),
                ["forum"] = told.Forum,
                ["text"] = told.Text,
                ["scope"] = told.Scope,
                ["from"] = Iso(Calendar[place].Day),
                ["until"] = Iso(until ?? Calendar[place].Day.AddDays(730)),
                ["report"] = report,
            };

    /// <summary>That the draft of what a body says of itself is approved.</summary>
    protected static Terms Governance(string area, string body) =>
        async (steps, stop) =>
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["body"] = (await steps.BodyIdAsync(area, body, stop)).ToString(),
            };

    /// <summary>That the executive committee may decide something.</summary>
    protected static Terms Delegation(string area, string what) =>
        async (steps, stop) =>
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["what"] = what,
                ["from-body"] = (await steps.BodyIdAsync(area, MeetingSteps.Forum, stop)).ToString(),
                ["to-body"] = (await steps.BodyIdAsync(area, "forretningsudvalg", stop)).ToString(),
            };

    protected static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", Danish.Invariant);

    /// <summary>Meetings of the political council three weeks after the forum's, and what else stands in the year.</summary>
    protected IReadOnlyList<OutsideDate> Around(int year, string area, string council, string supervision)
    {
        var dates = Enumerable
            .Range(0, Calendar.Count)
            .Select(place => Calendar[place].Day.AddDays(22))
            .Where(day => day.Year == year)
            .Select(day => Date(area, council, OutsideDateKind.PoliticalCouncil, $"Møde i {council}", day, day))
            .ToList();
        dates.Add(
            Vague(
                area,
                supervision,
                $"Ønsker til fokuspunkter for {year.ToString(Danish.Invariant)}",
                $"februar {year.ToString(Danish.Invariant)}"
            )
        );
        dates.Add(
            Date(
                area,
                "KL",
                OutsideDateKind.Event,
                "KL’s Social- og Sundhedspolitiske Forum",
                new DateOnly(year, 5, 12),
                new DateOnly(year, 5, 13)
            )
        );
        return dates;
    }

    private static OutsideDate Date(
        string area,
        string owner,
        OutsideDateKind kind,
        string title,
        DateOnly from,
        DateOnly to
    ) =>
        new()
        {
            Area = area,
            Owner = owner,
            Kind = kind,
            Title = title,
            DateText = from == to ? Danish.Date(from) : $"{Danish.Date(from)}–{Danish.Date(to)}",
            From = from,
            To = to,
        };

    private static OutsideDate Vague(string area, string owner, string title, string words)
    {
        var days = Kernel.Time.VagueDate.Parse(words).Value.Days;
        return new OutsideDate
        {
            Area = area,
            Owner = owner,
            Kind = OutsideDateKind.Window,
            Title = title,
            DateText = words,
            From = days.From,
            To = days.To!.Value,
        };
    }
}
