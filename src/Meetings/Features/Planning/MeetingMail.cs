using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Calendars;
using Rammevaerk.Platform.Mail;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>Somebody written to about a meeting.</summary>
public sealed record MeetingReceiver(string Name, string Mail, Guid Key);

/// <summary>
/// What members are written about a meeting, with the invitation their calendars act on. A mail's key names the meeting, its
/// sequence and the person, so that the same news is told once.
/// </summary>
public sealed class MeetingMail(SiteAddress site, MailSettings settings, MeetingCalendar calendar)
{
    /// <summary>The invitation, and the same anew when the meeting has moved.</summary>
    public MailDraft Invitation(Meeting meeting, Body body, MeetingReceiver to, string? moved = null) =>
        Draft(
            meeting,
            body,
            to,
            moved is null ? "invited" : "moved",
            moved is null
                ? $"Indkaldelse: {body.Name} {MeetingTimes.DayWords(meeting)}"
                : $"Flyttet: {body.Name} er nu {MeetingTimes.DayWords(meeting)}",
            (moved is null ? "" : $"Mødet er ændret. {moved}\n\n")
                + $"{MeetingTimes.WhenWords(meeting)}\n{MeetingTimes.WhereWords(meeting)}".Trim()
                + (meeting.Participants.Length > 0 ? $"\nDeltagere: {meeting.Participants}" : "")
                + (meeting.JoinLink.Length > 0 ? $"\nDeltag på video: {meeting.JoinLink}" : "")
                + (
                    meeting.InputDeadline is { } deadline
                        ? $"\n\nPunkter meldes ind senest {Danish.Date(deadline)}."
                        : ""
                ),
            CalendarMethod.Request
        );

    /// <summary>The meeting will not be held.</summary>
    public MailDraft Cancelled(Meeting meeting, Body body, MeetingReceiver to, string reason) =>
        Draft(
            meeting,
            body,
            to,
            "cancelled",
            $"Aflyst: {body.Name} {MeetingTimes.DayWords(meeting)}",
            $"Mødet i {body.Name} {MeetingTimes.DayWords(meeting)} er aflyst.\n\nBegrundelse: {reason}",
            CalendarMethod.Cancel
        );

    /// <summary>Keep the day free: what it is for, and who takes part.</summary>
    public MailDraft SaveTheDate(Meeting meeting, Body body, MeetingReceiver to, string purpose, string participants) =>
        Draft(
            meeting,
            body,
            to,
            "save-the-date",
            $"Reservér dagen: {body.Name} {MeetingTimes.DayWords(meeting)}",
            $"Reservér {MeetingTimes.WhenWords(meeting).ToLower(Danish.Culture)} til {body.Name}.\n\nFormål: {purpose}\nDeltagere: {participants}\n\nIndkaldelsen kommer senere.",
            CalendarMethod.None
        );

    /// <summary>The deadline for items is near.</summary>
    public MailDraft InputReminder(Meeting meeting, Body body, MeetingReceiver to, int daysBefore)
    {
        var deadline = meeting.InputDeadline!.Value;
        var day = deadline.ToString("yyyyMMdd", Danish.Invariant);
        return Plain(
            $"meeting/{meeting.Id:N}/input/{day}/{daysBefore.ToString(Danish.Invariant)}/{to.Key:N}",
            body,
            to,
            $"Husk punkter til {body.Name}: fristen er {Danish.Date(deadline)}",
            $"Næste møde i {body.Name} er {MeetingTimes.WhenWords(meeting).ToLower(Danish.Culture)}. Punkter meldes ind senest {Danish.Date(deadline)}.",
            $"{meeting.Address}/foreslaa"
        );
    }

    private MailDraft Draft(
        Meeting meeting,
        Body body,
        MeetingReceiver to,
        string occasion,
        string subject,
        string words,
        CalendarMethod method
    )
    {
        var mail = Plain(
            $"meeting/{meeting.Id:N}/{occasion}/{meeting.Sequence.ToString(Danish.Invariant)}/{to.Key:N}",
            body,
            to,
            subject,
            words,
            meeting.Address
        );
        var entry = calendar.Of(meeting, body.Name, withLink: true);
        return entry is null
            ? mail
            : mail with
            {
                Calendar = new MailCalendar(
                    CalendarWriter.NameOf(method),
                    CalendarWriter.Write(
                        "",
                        [
                            entry with
                            {
                                Organizer = new CalendarPerson($"Sekretariatet, {body.Name}", settings.Sender),
                                Attendee = method == CalendarMethod.None ? null : new CalendarPerson(to.Name, to.Mail),
                            },
                        ],
                        method
                    )
                ),
            };
    }

    private MailDraft Plain(string key, Body body, MeetingReceiver to, string subject, string words, string address) =>
        new(
            key,
            to.Mail,
            to.Name,
            subject,
            $"""
            Kære {to.Name}

            {words.Trim()}

            {site.Of(address)}

            Venlig hilsen
            Sekretariatet for rammeaftalen i {PartyRegister.AreaName(body.AreaKey)}
            """
        );
}
