using System.Globalization;
using System.Text.RegularExpressions;
using Rammevaerk.Kernel;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>A date found in a text; the year is null where none is printed.</summary>
internal sealed record FoundDate(int At, int End, int Day, int Month, int? Year)
{
    /// <summary>The day, with a missing year taken from the meeting: the same, or the next when the day would lie well before it.</summary>
    public DateOnly? On(DateOnly? meeting)
    {
        var year = Year ?? meeting?.Year;
        if (year is not { } known || known is < 1900 or > 2200 || Day > DateTime.DaysInMonth(known, Month))
        {
            return null;
        }

        var date = new DateOnly(known, Month, Day);
        return
            Year is null
            && meeting is { } held
            && date < held.AddDays(-75)
            && Day <= DateTime.DaysInMonth(known + 1, Month)
            ? new DateOnly(known + 1, Month, Day)
            : date;
    }
}

/// <summary>A clock time or two found in a text.</summary>
internal sealed record FoundTime(TimeOnly Start, TimeOnly? End);

/// <summary>Finds dates and times of day as Danes write them.</summary>
internal static class DateText
{
    private const int ShortMonth = 3;

    private const string MonthWords =
        "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec";

    private static readonly Pattern Worded = Pattern.Make(
        $@"\b(\d{{1,2}})\. ?({MonthWords})\b\.?(?:,? ?((?:19|20)\d\d)\b)?"
    );
    private static readonly Pattern Numbers = Pattern.Make(
        @"\b(\d{1,2})([-./])(\d{1,2})[-./ ]((?:19|20)\d\d)\b|\b(\d{1,2})\.(\d{1,2})\.(\d\d)\b|\b(\d{1,2})-(\d{1,2})-(\d\d)\b|\b(\d{1,2})/(\d{1,2})[-/](\d\d)\b"
    );
    private static readonly Pattern Iso = Pattern.Make(@"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b");
    private static readonly Pattern Slash = Pattern.Make(@"\b(\d{1,2})/(\d{1,2})\b");

    private static readonly Pattern Clock = Pattern.Make(
        @"\b(?:kl\.? ?|klokken )(\d{1,2})(?:[.:](\d\d))?(?: ?(?:-|–|—|til(?: kl\.?)?) ?(?:kl\.? ?)?(\d{1,2})(?:[.:](\d\d))?)?\b"
    );

    private static readonly Pattern Range = Pattern.Make(
        @"\b(\d{1,2})[.:](\d\d)(?::\d\d)? ?(?:-|–|—|til) ?(?:kl\.? ?)?(\d{1,2})(?:[.:](\d\d))?\b"
    );

    private static readonly Pattern Ends = Pattern.Make(@"\b(?:slut\w*|hævet|ophørte|til)\b");
    private static readonly Pattern Alone = Pattern.Make(@"\b(\d{1,2}):(\d\d)\b");

    /// <summary>The groups in which a day of numbers alone may stand.</summary>
    private static readonly int[] FormsOfNumbers = [1, 5, 8, 11];

    /// <summary>All dates in order.</summary>
    public static List<FoundDate> Dates(string text)
    {
        var found = new List<FoundDate>();
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return found;
        }

        foreach (Match match in Iso.Matches(text))
        {
            Add(found, match, match.Groups[3], Number(match.Groups[2]), Number(match.Groups[1]));
        }

        foreach (Match match in Worded.Matches(text))
        {
            var month = Danish
                .Months.Select((name, index) => (Short: name[..ShortMonth], Number: index + 1))
                .First(one => match.Groups[2].Value.StartsWith(one.Short, StringComparison.OrdinalIgnoreCase))
                .Number;
            Add(found, match, match.Groups[1], month, match.Groups[3].Success ? Number(match.Groups[3]) : null);
        }

        foreach (Match match in Numbers.Matches(text))
        {
            var first = Array.Find(FormsOfNumbers, form => match.Groups[form].Success);
            var isLong = first == FormsOfNumbers[0];
            var year = isLong ? Number(match.Groups[4]) : 2000 + Number(match.Groups[first + 2]);
            Add(found, match, match.Groups[first], Number(match.Groups[isLong ? 3 : first + 1]), year);
        }

        return [.. found.OrderBy(date => date.At)];
    }

    /// <summary>Days written 5/3, which are dates only where one is expected.</summary>
    public static FoundDate? ShortDate(string text)
    {
        var found = new List<FoundDate>();
        if (Slash.Match(text) is { Success: true } match)
        {
            Add(found, match, match.Groups[1], Number(match.Groups[2]), null);
        }

        return found.FirstOrDefault();
    }

    /// <summary>The first time of day, with its end where one is printed.</summary>
    public static FoundTime? Time(string text)
    {
        var match = Range.Match(text);
        if (!match.Success || !IsTime(match))
        {
            match = Clock.Match(text);
        }

        if (!match.Success || At(match.Groups[1], match.Groups[2]) is not { } start)
        {
            return null;
        }

        return new FoundTime(
            start,
            match.Groups[3].Success ? At(match.Groups[3], match.Groups[4]) : EndAfter(text, match)
        );
    }

    /// <summary>"begyndte kl. 9.00 og sluttede kl. 11.10" has its end in words.</summary>
    private static TimeOnly? EndAfter(string text, Match start)
    {
        var rest = text[(start.Index + start.Length)..];
        return Ends.IsMatch(rest) && Clock.Match(rest) is { Success: true } end
            ? At(end.Groups[1], end.Groups[2])
            : null;
    }

    /// <summary>A time with a colon and nothing else to tell it by; only where a time is expected.</summary>
    public static TimeOnly? LoneTime(string text) =>
        Alone.Match(text) is { Success: true } match ? At(match.Groups[1], match.Groups[2]) : null;

    private static bool IsTime(Match match) =>
        At(match.Groups[1], match.Groups[2]) is not null && At(match.Groups[3], match.Groups[4]) is not null;

    private static TimeOnly? At(Group hours, Group minutes)
    {
        var hour = Number(hours);
        var minute = minutes.Success ? Number(minutes) : 0;
        return hour == 24 && minute == 0 ? new TimeOnly(23, 59)
            : hour is >= 0 and < 24 && minute is >= 0 and < 60 ? new TimeOnly(hour, minute)
            : null;
    }

    private static void Add(List<FoundDate> found, Match match, Group day, int month, int? year)
    {
        var number = Number(day);
        if (
            number is >= 1 and <= 31
            && month is >= 1 and <= 12
            && found.TrueForAll(other => other.End <= match.Index || match.Index + match.Length <= other.At)
        )
        {
            found.Add(new FoundDate(match.Index, match.Index + match.Length, number, month, year));
        }
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, Danish.Invariant);
}
