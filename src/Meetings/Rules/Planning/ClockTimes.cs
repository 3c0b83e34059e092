using System.Globalization;
using System.Text.RegularExpressions;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules.Planning;

/// <summary>Times of day as people write them: 9, 9.30, 09:30, and 9.30-12.30.</summary>
public static partial class ClockTimes
{
    private static readonly char[] Dashes = ['-', '–', '−'];

    /// <summary>The time; RV-903 when it is none.</summary>
    public static Result<TimeOnly> Parse(string text) =>
        Written().Match(text.Trim()) is { Success: true } match
        && int.Parse(match.Groups["hour"].ValueSpan, NumberStyles.None, Danish.Invariant) is < 24 and var hour
        && (
            match.Groups["minute"] is { Success: true } given
                ? int.Parse(given.ValueSpan, NumberStyles.None, Danish.Invariant)
                : 0
        )
            is < 60
                and var minute
            ? new TimeOnly(hour, minute)
            : MeetingFaults.TimeWrong(text);

    /// <summary>The time; null when nothing is written.</summary>
    public static Result<TimeOnly?> ParseOrNone(string text) =>
        string.IsNullOrWhiteSpace(text)
            ? Result.Ok<TimeOnly?>(null)
            : Parse(text).Then(time => Result.Ok<TimeOnly?>(time));

    /// <summary>From and to; the end is null when only one time is written. RV-904 when it ends before it begins.</summary>
    public static Result<(TimeOnly From, TimeOnly? To)> ParseSpan(string text)
    {
        var parts = text.Split(Dashes, 2, StringSplitOptions.TrimEntries);
        var from = Parse(parts[0]);
        if (!from.IsOk || parts.Length == 1)
        {
            return from.Then(time => Result.Ok<(TimeOnly, TimeOnly?)>((time, null)));
        }

        var to = Parse(parts[1]);
        return !to.IsOk ? to.Fault
            : to.Value <= from.Value ? MeetingFaults.EndsBeforeItBegins()
            : Result.Ok<(TimeOnly, TimeOnly?)>((from.Value, to.Value));
    }

    [GeneratedRegex(
        @"^(?:kl\.?\s*)?(?<hour>[0-9]{1,2})(?:[.:](?<minute>[0-9]{2}))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Written();
}
