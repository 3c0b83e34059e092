using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>
/// The one way to write about a task once it is given: change it, tell how far it is, end it. Whoever calls has found it by
/// area. RV-701 when it is not the version the form was filled from.
/// </summary>
public sealed class CommitmentDesk(WriteDesk desk, PartyRegister parties, TimeProvider time)
{
    /// <summary>
    /// Changes what is to be done, by whom and when; what was before stays in the audit trail. RV-750 when it is due otherwise
    /// and no reason is given, RV-916 for a meeting of another body.
    /// </summary>
    /// <param name="id">The task.</param>
    /// <param name="version">The version the form was filled from.</param>
    /// <param name="typed">The task as typed.</param>
    /// <param name="reason">Why; may be empty while the due date and the meeting stay as they are.</param>
    /// <param name="cancellation">Stops; nothing is stored then.</param>
    public Task<Result<Commitment>> ChangeAsync(
        Guid id,
        int version,
        CommitmentTyped typed,
        string reason,
        CancellationToken cancellation
    ) =>
        RunAsync(
            id,
            version,
            async (write, task) =>
            {
                var before = await ToldAsync(write, task, cancellation);
                typed.Put(task);
                var after = await ToldAsync(write, task, cancellation);
                if (task.DueMeetingId is not null && after.Meeting is null)
                {
                    return MeetingFaults.NoSuchMeeting();
                }

                if (!after.IsDueAs(before) && reason.Length == 0)
                {
                    return FormFaults.ReasonMissing();
                }

                await CommitmentPeople.RecogniseAsync(write.Db, parties, task, DanishClock.Today(time), cancellation);
                write.Audit(
                    Note(task, "commitment.changed", $"Opgaven »{task.Text}« blev ændret.") with
                    {
                        Before = before,
                        After = after,
                        Why = reason.Length > 0 ? reason : null,
                    }
                );
                return task;
            },
            cancellation
        );

    /// <summary>Tells how far the task is; a report given twice stands once.</summary>
    /// <param name="id">The task.</param>
    /// <param name="version">The version the form was filled from.</param>
    /// <param name="state">Where it stands now.</param>
    /// <param name="text">What is told.</param>
    /// <param name="evidence">What shows that it is done; needed to end it (RV-991).</param>
    /// <param name="cancellation">Stops; nothing is stored then.</param>
    public Task<Result<Commitment>> ReportAsync(
        Guid id,
        int version,
        CommitmentState state,
        string text,
        string evidence,
        CancellationToken cancellation
    ) =>
        RunAsync(
            id,
            version,
            (write, task) =>
            {
                if (state == CommitmentState.Done && evidence.Length == 0 && task.Evidence.Length == 0)
                {
                    return Task.FromResult(Result.Refused<Commitment>(MinutesFaults.EvidenceMissing()));
                }

                var before = MeetingWords.Of(task.State);
                task.State = state;
                task.Evidence = evidence.Length > 0 ? evidence : task.Evidence;
                task.EndedAt = task.IsOpen ? null : task.EndedAt ?? write.Now;
                if (text.Length > 0)
                {
                    write.Db.Add(
                        new CommitmentReport
                        {
                            CommitmentId = task.Id,
                            At = write.Now,
                            ByName = write.Visitor.Name,
                            Text = text,
                        }
                    );
                }

                write.Audit(
                    Note(task, "commitment.reported", $"Opgaven »{task.Text}«: {MeetingWords.Of(state)}.") with
                    {
                        Before = new { State = before },
                        After = new
                        {
                            State = MeetingWords.Of(state),
                            Text = text,
                            task.Evidence,
                        },
                    }
                );
                return Task.FromResult(Result.Ok(task));
            },
            cancellation
        );

    private Task<Result<Commitment>> RunAsync(
        Guid id,
        int version,
        Func<Write, Commitment, Task<Result<Commitment>>> work,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Commitment>(
            async write =>
            {
                var task = await write.Db.Set<Commitment>().SingleAsync(one => one.Id == id, cancellation);
                return task.Version == version ? await work(write, task) : StorageFaults.ChangedMeanwhile();
            },
            cancellation
        );

    /// <summary>What the audit trail tells of the task; no meeting when it is not one of the task's body.</summary>
    private static async Task<Told> ToldAsync(Write write, Commitment task, CancellationToken cancellation)
    {
        var meeting = await write
            .Db.Set<Meeting>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == task.DueMeetingId && one.BodyId == task.BodyId, cancellation);
        return new(task.Text, task.Responsible, task.DueText, meeting?.DateWords, task.IsStanding, task.Condition);
    }

    private sealed record Told(
        string Text,
        string Responsible,
        string? Due,
        string? Meeting,
        bool IsStanding,
        string Condition
    )
    {
        public bool IsDueAs(Told other) => (Due, Meeting, IsStanding) == (other.Due, other.Meeting, other.IsStanding);
    }

    private static AuditNote Note(Commitment task, string what, string summary) =>
        new(what, task.Subject, summary, task.AreaKey, task.ResponsibleParty);
}
