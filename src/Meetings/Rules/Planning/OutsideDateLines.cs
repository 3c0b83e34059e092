using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules.Planning;

/// <summary>An outside date as understood from a line or a file, before it is stored. The text is as written, the days those it may mean.</summary>
public sealed record OutsideDateDraft(
    string DateText,
    DateOnly From,
    DateOnly To,
    string Owner,
    string Title,
    OutsideDateKind Kind
)
{
    /// <summary>The line that is read as this draft again.</summary>
    public string Line => $"{DateText}; {Owner}; {Title}; {OutsideDateWords.Of(Kind)}";
}

/// <summary>
/// Outside dates pasted one on each line: date; whose; what; kind. The last two may be left out: 26. juni 2026; KKR. Two
/// dates with til between them are a window.
/// </summary>
public static class OutsideDateLines
{
    private static readonly string[] Until = [" til ", " – ", " - "];

    /// <summary>The dates, or what is wrong with each line that cannot be read: RV-932.</summary>
    public static (IReadOnlyList<OutsideDateDraft> Dates, IReadOnlyList<Fault> Faults) Read(
        string text,
        string owner,
        OutsideDateKind kind
    )
    {
        var dates = new List<OutsideDateDraft>();
        var faults = new List<Fault>();
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            var parts = line.Split(';', StringSplitOptions.TrimEntries);
            var days = DaysOf(parts[0]);
            if (!days.IsOk)
            {
                faults.Add(PlanningFaults.LineWrong(number, line, MeetingFaults.NotADate(parts[0]).Message));
                continue;
            }

            var whose = parts.Length > 1 && parts[1].Length > 0 ? parts[1] : owner;
            var what = parts.Length > 2 && parts[2].Length > 0 ? parts[2] : $"Møde i {whose}";
            if (whose.Length == 0)
            {
                faults.Add(PlanningFaults.LineWrong(number, line, "skriv, hvis dato det er, efter et semikolon."));
                continue;
            }

            dates.Add(
                new OutsideDateDraft(
                    parts[0],
                    days.Value.From,
                    days.Value.To!.Value,
                    whose,
                    what,
                    parts.Length > 3 && OutsideDateWords.Parse(parts[3]) is { } said ? said : KindOf(whose, kind)
                )
            );
        }

        return (dates, faults);
    }

    /// <summary>The days a date, or two with til between them, may mean: RV-918.</summary>
    public static Result<Period> DaysOf(string text)
    {
        foreach (var word in Until)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (
                at > 0
                && VagueDate.Parse(text[..at]) is { IsOk: true } from
                && VagueDate.Parse(text[(at + word.Length)..]) is { IsOk: true } to
                && to.Value.Days.To >= from.Value.Days.From
            )
            {
                return new Period(from.Value.Days.From, to.Value.Days.To);
            }
        }

        return VagueDate.Parse(text) is { IsOk: true } one ? one.Value.Days : MeetingFaults.NotADate(text);
    }

    private static OutsideDateKind KindOf(string owner, OutsideDateKind kind) =>
        owner.StartsWith("KKR", StringComparison.OrdinalIgnoreCase) ? OutsideDateKind.PoliticalCouncil : kind;
}

/// <summary>The Danish words of outside dates.</summary>
public static class OutsideDateWords
{
    public static string Of(OutsideDateKind kind) =>
        kind switch
        {
            OutsideDateKind.PoliticalCouncil => "politisk kontaktråd",
            OutsideDateKind.Event => "arrangement eller møde",
            OutsideDateKind.Window => "frist eller periode",
            OutsideDateKind.Statutory => "lovbestemt",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>The kind with the words or the name; null for none.</summary>
    public static OutsideDateKind? Parse(string text) =>
        Enum.GetValues<OutsideDateKind>()
            .Where(kind =>
                text.Equals(Of(kind), StringComparison.OrdinalIgnoreCase)
                || text.Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase)
            )
            .Select(kind => (OutsideDateKind?)kind)
            .FirstOrDefault();
}
