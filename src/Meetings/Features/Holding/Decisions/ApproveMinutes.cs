using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Holding.Decisions;

/// <summary>
/// Approves a meeting's minutes because a later meeting decided so: they are kept as an edition, locked, and laid open when
/// the body is public. There is no other way to lock them.
/// </summary>
public sealed class ApproveMinutes(DocumentEditions editions)
{
    /// <param name="write">The write of the decision.</param>
    /// <param name="meetingId">The meeting whose minutes are approved.</param>
    /// <param name="by">The item that approved them.</param>
    /// <param name="cancellation">Stops; nothing is stored then.</param>
    public async Task<Result<Meeting>> RunAsync(
        Write write,
        Guid meetingId,
        AgendaItem by,
        CancellationToken cancellation
    )
    {
        var meeting = await write.Db.Set<Meeting>().SingleAsync(one => one.Id == meetingId, cancellation);
        if (meeting.State is not (MeetingState.Held or MeetingState.MinutesSent))
        {
            return MeetingFaults.WrongStep(MeetingWords.Of(meeting.State));
        }

        var body = await write.Db.Set<Body>().SingleAsync(one => one.Id == meeting.BodyId, cancellation);
        var settings = await MeetingReading.SettingsAsync(write.Db, body, cancellation);
        meeting.State = MeetingState.MinutesApproved;
        meeting.MinutesApprovedAt = write.Now;
        meeting.MinutesApprovedByItemId = by.Id;
        if (settings.IsPublic)
        {
            meeting.MinutesPublishedAt = write.Now;
        }

        var (edition, _) = await editions.AddAsync(
            write,
            new FoundMeeting(meeting, body, settings, MeetingAccess.Of(Visitor.Nobody, body)),
            EditionKind.Minutes,
            "",
            cancellation
        );
        write.Audit(
            new AuditNote(
                "minutes.approved",
                meeting.Subject,
                $"Referatet af mødet {meeting.DateWords} blev godkendt og låst.",
                meeting.AreaKey,
                After: new { edition.Number, edition.Digest }
            )
        );
        return meeting;
    }
}
