using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>The form of one meeting of a plan, as read.</summary>
internal sealed record ChangedMeeting(
    VagueDate Date,
    TimeOnly? StartsAt,
    TimeOnly? EndsAt,
    MeetingFormat Format,
    string Place,
    string JoinLink,
    string Participants,
    string Condition,
    DateOnly? InputDeadline,
    DateOnly? SendDay,
    string Reason
)
{
    private const int LongestLink = 1000;

    /// <summary>The form; or what is wrong with its fields.</summary>
    public static (ChangedMeeting? Read, IReadOnlyList<FieldFault> Faults) Of(IFormCollection form)
    {
        var fields = new PlanFields(form);
        var date = fields.Read(
            "dato",
            text => VagueDate.Parse(text) is { IsOk: true } read ? read : MeetingFaults.NotADate(text)
        );
        var starts = fields.Read("fra", ClockTimes.ParseOrNone);
        var ends = fields.Read("til", ClockTimes.ParseOrNone);
        if (ends <= starts)
        {
            fields.Add("til", MeetingFaults.EndsBeforeItBegins());
        }

        var link = fields.Text("link", "Adressen på videomødet", LongestLink);
        if (link.Length > 0 && !link.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            fields.Add("link", MeetingFaults.LinkWrong(link));
        }

        var read = new ChangedMeeting(
            date!,
            starts,
            ends,
            fields.Choice<MeetingFormat>("form", "en mødeform"),
            fields.Text("sted", "Stedet"),
            link,
            fields.Text("deltagere", "Deltagerne", PlanFormTexts.LongestText),
            fields.Text("betingelse", "Betingelsen"),
            fields.Day("frist"),
            fields.Day("udsendes"),
            fields.Text("grund", "Grunden", Platform.Web.Forms.Reason.Longest)
        );
        return fields.Faults.Count > 0 ? (null, fields.Faults) : (read, []);
    }

    /// <summary>True when the date or the time becomes another.</summary>
    public bool Moves(Meeting meeting) =>
        (Date.IsExact ? meeting.Date != Date.Days.From : meeting.Date is not null || meeting.DateText != Date.Text)
        || StartsAt != meeting.StartsAt
        || EndsAt != meeting.EndsAt;

    /// <summary>True when calendars show something else afterwards.</summary>
    public bool ShowsOtherwise(Meeting meeting) =>
        Moves(meeting)
        || Format != meeting.Format
        || Place != meeting.Place
        || JoinLink != meeting.JoinLink
        || Condition != (meeting.Condition ?? "");

    /// <summary>Writes the form into the meeting. Deadlines nobody touched move with the day.</summary>
    public void ApplyTo(Meeting meeting)
    {
        var (input, send) = (InputDeadline, SendDay);
        if (meeting.Date is { } before && Date.IsExact && Date.Days.From != before)
        {
            var days = Date.Days.From.DayNumber - before.DayNumber;
            input = InputDeadline == meeting.InputDeadline ? input?.AddDays(days) : input;
            send = SendDay == meeting.SendDay ? send?.AddDays(days) : send;
        }

        MeetingMaking.SetDate(meeting, Date);
        (meeting.StartsAt, meeting.EndsAt) = (StartsAt, EndsAt);
        (meeting.Format, meeting.Place, meeting.JoinLink) = (Format, Place, JoinLink);
        (meeting.Participants, meeting.Condition) = (Participants, Condition.Length > 0 ? Condition : null);
        (meeting.InputDeadline, meeting.SendDay) = (input, send);
    }

    /// <summary>Both versions, field by field, for whoever lost a race.</summary>
    public IReadOnlyList<FieldVersions> Versions(Meeting stored) =>
        [
            new("Dato", Date.Text, stored.DateWords),
            new("Fra", FormWords.Clock(StartsAt), FormWords.Clock(stored.StartsAt)),
            new("Til", FormWords.Clock(EndsAt), FormWords.Clock(stored.EndsAt)),
            new("Mødeform", MeetingWords.Of(Format), MeetingWords.Of(stored.Format)),
            new("Sted", Place, stored.Place),
            new("Videomøde", JoinLink, stored.JoinLink),
            new("Deltagere", Participants, stored.Participants),
            new("Betingelse", Condition, stored.Condition),
            new("Frist for punkter", FormWords.Iso(InputDeadline), FormWords.Iso(stored.InputDeadline)),
            new("Dagsordenen sendes", FormWords.Iso(SendDay), FormWords.Iso(stored.SendDay)),
        ];

    /// <summary>The move as it is kept (TIME-1); when and where it was before is read before the change.</summary>
    public MeetingMove Move(Meeting moved, string from, DateTime at, string by) =>
        new()
        {
            MeetingId = moved.Id,
            At = at,
            From = from,
            To = MeetingTimes.WhenWords(moved),
            Reason = Reason,
            ByName = by,
        };
}
