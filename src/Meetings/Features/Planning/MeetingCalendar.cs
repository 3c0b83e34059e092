using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Calendars;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>A meeting as calendars show it. A join link goes to those who take part, never into a public feed.</summary>
public sealed class MeetingCalendar(SiteAddress site)
{
    /// <summary>The same for as long as the meeting exists, whatever its date.</summary>
    public static string UidOf(Guid id) => $"{id}@rammevaerk";

    /// <summary>The entry; null while nothing of the date can be placed in a calendar.</summary>
    public CalendarEntry? Of(Meeting meeting, string body, bool withLink)
    {
        if (DaysOf(meeting) is not { } days)
        {
            return null;
        }

        var isExact = meeting.Date is not null;
        return new CalendarEntry(
            UidOf(meeting.Id),
            TitleOf(meeting, body),
            days.From,
            days.To!.Value,
            meeting.ChangedAt
        )
        {
            StartsAt = isExact ? meeting.StartsAt : null,
            EndsAt = isExact ? meeting.EndsAt : null,
            Sequence = meeting.Sequence,
            Place = MeetingTimes.WhereWords(meeting),
            Description = Description(meeting, withLink),
            Address = site.Of(meeting.Address),
            IsCancelled = meeting.State == MeetingState.Cancelled,
            IsBusy = isExact && meeting.Condition is null,
        };
    }

    /// <summary>The days a meeting's date may mean; null when it has none that can be read.</summary>
    public static Period? DaysOf(Meeting meeting) =>
        meeting.Date is { } day ? new Period(day, day)
        : VagueDate.Parse(meeting.DateText ?? "") is { IsOk: true } words ? words.Value.Days
        : null;

    private static string TitleOf(Meeting meeting, string body)
    {
        var title = meeting.IsExtraordinary ? $"{body}, ekstraordinært møde" : $"{body}, møde";
        return meeting switch
        {
            { State: MeetingState.Cancelled } => $"Aflyst: {title}",
            { Date: null, DateText: { } words } => $"{title} ({words})",
            { Condition: { Length: > 0 } condition } => $"{title} ({condition})",
            _ => title,
        };
    }

    private static string Description(Meeting meeting, bool withLink)
    {
        var lines = new List<string>();
        if (meeting.CancelReason is { } reason)
        {
            lines.Add($"Aflyst: {reason}");
        }

        if (meeting.Condition is { Length: > 0 } condition)
        {
            lines.Add($"Holdes {condition}.");
        }

        if (meeting.InputDeadline is { } deadline)
        {
            lines.Add($"Punkter meldes ind senest {Danish.Date(deadline)}.");
        }

        if (withLink && meeting.JoinLink.Length > 0)
        {
            lines.Add($"Deltag på video: {meeting.JoinLink}");
        }

        return string.Join('\n', lines);
    }
}
