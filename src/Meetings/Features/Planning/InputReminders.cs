using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>
/// Reminds members every morning of the deadline for items to their next meeting, on the days before it that the area's
/// parameter says. Run twice it sends nothing twice.
/// </summary>
public sealed partial class InputReminders(
    RammevaerkDb db,
    WriteDesk desk,
    MeetingMail mail,
    ICurrentParameters parameters,
    TimeProvider time,
    ILogger<InputReminders> log
) : IJobWork
{
    private const int Furthest = 60;

    public string Name => "meeting-input-reminders";

    public string Title => "Påmind om frister for punkter til møder";

    public string Schedule => "0 40 7 * * ?";

    public async Task RunAsync(CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var last = today.AddDays(Furthest);
        var near = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(meeting =>
                (
                    meeting.State == MeetingState.Invited
                    || meeting.State == MeetingState.Planned && meeting.IsPlanApproved
                )
                && meeting.InputDeadline >= today
                && meeting.InputDeadline <= last
            )
            .OrderBy(meeting => meeting.InputDeadline)
            .ToListAsync(cancellation);
        foreach (var meeting in near)
        {
            await RemindAsync(meeting, today, cancellation);
        }
    }

    private async Task RemindAsync(Meeting meeting, DateOnly today, CancellationToken cancellation)
    {
        var found = parameters.Current.Find(ParameterKeys.InputReminderDays, meeting.AreaKey, today);
        if (!found.IsOk)
        {
            LogUnreadable(log, meeting.Address, found.Fault.ToString());
            return;
        }

        var left = meeting.InputDeadline!.Value.DayNumber - today.DayNumber;
        if (!found.Value.Text.Split(',').Contains(left.ToString(Danish.Invariant), StringComparer.Ordinal))
        {
            return;
        }

        var body = await db.Set<Body>().AsNoTracking().SingleAsync(one => one.Id == meeting.BodyId, cancellation);
        var members = await BodyMembers.OfAsync(db, body.Id, today, cancellation);
        var drafts = members
            .Where(member => member.Person.Mail.Length > 0)
            .Select(member =>
                (member.Person, Mail: mail.InputReminder(meeting, body, InviteToMeetings.ReceiverOf(member), left))
            )
            .ToList();
        var keys = drafts.Select(draft => draft.Mail.Key).ToList();
        var sent = await db.Set<OutboxMail>()
            .Where(one => keys.Contains(one.Key))
            .Select(one => one.Key)
            .ToListAsync(cancellation);
        var fresh = drafts.Where(draft => !sent.Contains(draft.Mail.Key)).ToList();
        if (fresh.Count > 0)
        {
            await StoreAsync(meeting, body, fresh, cancellation);
        }
    }

    private async Task StoreAsync(
        Meeting meeting,
        Body body,
        IReadOnlyList<(Person Person, MailDraft Mail)> drafts,
        CancellationToken cancellation
    )
    {
        var stored = await desk.RunAsync<int>(
            async write =>
            {
                foreach (var (_, draft) in drafts)
                {
                    await write.SendAsync(draft, cancellation);
                }

                write.Notify(
                    drafts.Select(draft => draft.Person.AccountId).OfType<Guid>(),
                    $"Fristen for punkter til {body.Name} er {Danish.Date(meeting.InputDeadline!.Value)}.",
                    $"{meeting.Address}/foreslaa"
                );
                write.Audit(
                    new AuditNote(
                        "meeting.input-reminded",
                        meeting.Subject,
                        $"{Danish.Number(drafts.Count)} blev mindet om fristen for punkter til {body.Name} {meeting.DateWords}.",
                        meeting.AreaKey
                    )
                );
                return drafts.Count;
            },
            cancellation
        );
        if (!stored.IsOk)
        {
            LogUnreadable(log, meeting.Address, stored.Fault.ToString());
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "No reminders for {Meeting}: {Fault}")]
    private static partial void LogUnreadable(ILogger log, string meeting, string fault);
}
