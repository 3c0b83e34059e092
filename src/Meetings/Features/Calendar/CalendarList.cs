using Microsoft.AspNetCore.Http;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.Calendar;

/// <summary>Meetings filtered and ordered as an address says: <c>?q=viborg&amp;organ=forum&amp;vis=tidligere</c>.</summary>
public sealed class CalendarList
{
    /// <summary>The choices of <c>vis</c>; coming ones unless said.</summary>
    public const string Earlier = "tidligere";
    public const string All = "alle";

    private static readonly Dictionary<string, Func<KnownMeeting, object?>> Columns = new()
    {
        ["dato"] = row => MeetingCalendar.DaysOf(row.Meeting)?.From,
        ["organ"] = row => row.Body.Name,
        ["form"] = row => MeetingWords.Of(row.Meeting.Format),
        ["sted"] = row => row.Meeting.Place,
        ["frist"] = row => row.Meeting.InputDeadline,
        ["status"] = row => row.Meeting.State,
    };

    public CalendarList(IReadOnlyList<KnownMeeting> all, HttpRequest request, DateOnly today)
    {
        Text = request.Query["q"].ToString().Trim();
        Body = request.Query["organ"].ToString();
        When = request.Query["vis"].ToString();
        Bodies = [.. all.Select(row => (row.Body.Key, row.Body.Name)).Distinct()];
        Next = all.FirstOrDefault(row => row.Meeting.State < MeetingState.Held && row.Meeting.Date >= today);
        var rows = all.Where(row =>
            (Body.Length == 0 || row.Body.Key == Body)
            && (When == All || IsEarlier(row.Meeting, today) == (When == Earlier))
            && TextFilter.Finds(
                Text,
                row.Body.Name,
                row.Meeting.Place,
                row.Meeting.Participants,
                MeetingTimes.WhenWords(row.Meeting)
            )
        );
        Shown = [.. ListOrder.Of(request).Apply(When == Earlier ? rows.Reverse() : rows, Columns)];
    }

    public string Text { get; }

    public string Body { get; }

    public string When { get; }

    public IReadOnlyList<(string Key, string Name)> Bodies { get; }

    /// <summary>The next meeting of any of the bodies; null when none has a day.</summary>
    public KnownMeeting? Next { get; }

    public IReadOnlyList<KnownMeeting> Shown { get; }

    private static bool IsEarlier(Meeting meeting, DateOnly today) =>
        MeetingCalendar.DaysOf(meeting) is { } days && days.To < today;
}
