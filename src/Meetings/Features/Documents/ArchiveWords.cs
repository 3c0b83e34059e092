using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>When a package is made, and by whom. Packages are made before the write that notes them, as printing takes long.</summary>
public sealed class Moment(TimeProvider time, VisitorAccessor visitors)
{
    /// <summary>UTC.</summary>
    public DateTime Now { get; } = WriteDesk.Now(time);

    public string By => visitors.Current.Name;
}

/// <summary>What packages say of meetings, people and items.</summary>
internal static class ArchiveWords
{
    public static PackageMetadata About(
        string kind,
        FoundMeeting found,
        Moment moment,
        IReadOnlyList<ArchivedPerson> people,
        IReadOnlyList<ArchivedItem> items
    ) =>
        new(
            kind,
            found.Meeting.Area,
            found.Body.Name,
            $"{found.Body.Name} {MeetingTimes.DayWords(found.Meeting)}",
            CaseNumber: null,
            found.Meeting.Date,
            found.Meeting.Place,
            MeetingWords.Of(found.Meeting.State),
            moment.Now,
            moment.By,
            people,
            items,
            Withheld: [],
            Files: []
        );

    public static ArchivedPerson Of(Attendance one) =>
        new(
            one.Name,
            one.Organisation,
            one.Role,
            one.Presence == Presence.Unknown ? MeetingWords.Of(one.Reply) : MeetingWords.Of(one.Presence)
        );

    public static ArchivedItem Of(DocumentItem item, string meeting = "") =>
        new(
            meeting,
            item.Number,
            item.Title,
            item.CaseNumber,
            item.IsClosed,
            item.ClosedReason,
            item.Minutes?.Outcome ?? "",
            item.Minutes?.Decision ?? "",
            [.. item.Recommendations.Select(one => one.Outcome.Length > 0 ? $"{one.Text} – {one.Outcome}" : one.Text)],
            [
                .. (item.Minutes?.Tasks ?? []).Select(task =>
                    string.Join(", ", new[] { task.Text, task.Responsible, task.Due }.Where(text => text.Length > 0))
                ),
            ]
        );
}
