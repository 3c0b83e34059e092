using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules.Planning;

/// <summary>
/// Several meetings written or pasted at once, one on each line: date, then, in any order and each optional, time, format
/// and place, with semicolons between: 28. januar 2027; 9.30-12.30; fysisk; Viborg Rådhus.
/// </summary>
public static class MeetingLines
{
    /// <summary>Lines read at most.</summary>
    public const int Most = 60;

    private static readonly Dictionary<string, MeetingFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fysisk"] = MeetingFormat.Physical,
        ["virtuelt"] = MeetingFormat.Virtual,
        ["virtuel"] = MeetingFormat.Virtual,
        ["video"] = MeetingFormat.Virtual,
        ["teams"] = MeetingFormat.Virtual,
        ["hybrid"] = MeetingFormat.Hybrid,
        ["fysisk med video"] = MeetingFormat.Hybrid,
    };

    /// <summary>The format a word means; null for none of them.</summary>
    public static MeetingFormat? FormatOf(string word) =>
        Formats.TryGetValue(word.Trim(), out var format) ? format : null;

    /// <summary>The meetings, or what is wrong with each line that cannot be read: RV-931, RV-932, RV-933.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="usual">What a line that does not say otherwise has.</param>
    /// <param name="year">Year of the plan.</param>
    public static (IReadOnlyList<NewMeeting> Meetings, IReadOnlyList<Fault> Faults) Read(
        string text,
        NewMeeting usual,
        int year
    )
    {
        var lines = text.ReplaceLineEndings("\n")
            .Split('\n')
            .Select((line, index) => (Text: line.Trim(), Number: index + 1))
            .Where(line => line.Text.Length > 0)
            .ToList();
        if (lines.Count == 0)
        {
            return ([], [PlanningFaults.NoMeetings()]);
        }

        if (lines.Count > Most)
        {
            return ([], [PlanningFaults.TooManyLines(Most)]);
        }

        var meetings = new List<NewMeeting>();
        var faults = new List<Fault>();
        foreach (var line in lines)
        {
            var read = Read(line.Text, usual with { Year = year });
            if (read.Fault is { } fault)
            {
                faults.Add(PlanningFaults.LineWrong(line.Number, line.Text, fault.Message));
            }
            else
            {
                meetings.Add(read.Value);
            }
        }

        return (meetings, faults);
    }

    private static Result<NewMeeting> Read(string line, NewMeeting usual)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var date = VagueDate.Parse(parts.Length > 0 ? parts[0] : line);
        if (!date.IsOk)
        {
            return MeetingFaults.NotADate(parts.Length > 0 ? parts[0] : line);
        }

        var meeting = usual with { Date = date.Value };
        foreach (var part in parts.Skip(1))
        {
            if (FormatOf(part) is { } format)
            {
                meeting = meeting with { Format = format };
            }
            else if (char.IsAsciiDigit(part[0]) || part.StartsWith("kl", StringComparison.OrdinalIgnoreCase))
            {
                var span = ClockTimes.ParseSpan(part);
                if (!span.IsOk)
                {
                    return span.Fault;
                }

                meeting = meeting with { StartsAt = span.Value.From, EndsAt = span.Value.To ?? usual.EndsAt };
            }
            else
            {
                meeting = meeting with { Place = part };
            }
        }

        return meeting.StartsAt >= meeting.EndsAt ? MeetingFaults.EndsBeforeItBegins() : meeting;
    }
}
