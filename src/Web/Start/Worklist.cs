using Rammevaerk.Kernel;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Web.Start;

/// <summary>What a visitor should do, in the groups of the start page: overdue, the next seven days, later, and without a deadline.</summary>
/// <param name="Overdue">Due before today, the oldest first.</param>
/// <param name="Soon">Due within seven days.</param>
/// <param name="Later">Due after that.</param>
/// <param name="Waiting">Without a deadline; what has waited longest comes first.</param>
/// <param name="Today">The day it is looked at.</param>
public sealed record Worklist(
    IReadOnlyList<WorkItem> Overdue,
    IReadOnlyList<WorkItem> Soon,
    IReadOnlyList<WorkItem> Later,
    IReadOnlyList<WorkItem> Waiting,
    DateOnly Today
)
{
    private const int SoonDays = 7;

    /// <summary>The groups that are not empty, with their headings.</summary>
    public IReadOnlyList<WorklistGroup> Groups =>
        new[]
        {
            new WorklistGroup("overskredet", "Overskredet", Overdue),
            new WorklistGroup("uge", "Næste 7 dage", Soon),
            new WorklistGroup("venter", "Venter på dig", Waiting),
            new WorklistGroup("senere", "Senere", Later),
        }
            .Where(group => group.Items.Count > 0)
            .ToList();

    /// <summary>The news of the next days in a sentence.</summary>
    public string Title =>
        (Overdue.Count, Soon.Count, Waiting.Count) switch
        {
            (0, 0, 0) => Later.Count == 0 ? "Ingen opgaver lige nu" : "Ingen frister de næste 7 dage",
            (0, 0, var waiting) => $"{Count(waiting, "sag", "sager")} venter på dig",
            (0, var soon, _) => $"{Count(soon, "frist", "frister")} de næste 7 dage",
            (var late, 0, _) => $"{Count(late, "opgave", "opgaver")} er overskredet",
            var (late, soon, _) =>
                $"{Count(soon, "frist", "frister")} de næste 7 dage, og {Words(late)} er overskredet",
        };

    /// <summary>Sorts the items into their groups.</summary>
    public static Worklist Of(IReadOnlyList<WorkItem> items, DateOnly today)
    {
        var last = today.AddDays(SoonDays);
        var due = items.Where(item => item.Due is not null).OrderBy(item => item.Due).ToList();
        return new(
            due.FindAll(item => item.Due < today),
            due.FindAll(item => item.Due >= today && item.Due <= last),
            due.FindAll(item => item.Due > last),
            items.Where(item => item.Due is null).OrderBy(item => item.Waiting ?? DateTime.MaxValue).ToList(),
            today
        );
    }

    private static string Count(int number, string one, string many)
    {
        var words = $"{Words(number)} {(number == 1 ? one : many)}";
        return char.ToUpper(words[0], Danish.Culture) + words[1..];
    }

    private static string Words(int number) =>
        number switch
        {
            1 => "én",
            2 => "to",
            3 => "tre",
            4 => "fire",
            5 => "fem",
            6 => "seks",
            _ => Danish.Number(number),
        };
}

/// <summary>One group of the worklist.</summary>
public sealed record WorklistGroup(string Id, string Title, IReadOnlyList<WorkItem> Items);
